package dev.copydesk.model.result;

import java.util.List;

/**
 * Articles that are copies of one of them. Every member has a verified link to the original, so a
 * group cannot chain from one text to a quite different one.
 *
 * @param id stands for the group in all files; does not change when unrelated pages are added
 * @param original id of the best guess at the fullest or earliest
 * @param members all the others, in the run's order; at least one
 * @param sources the outlets of all of them, sorted, each once
 */
public record CopyGroup(String id, String original, List<Member> members, List<String> sources) {
  /** Refuses a group of one and copies the lists. */
  public CopyGroup {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("group " + id + " has nobody but its original");
    }
    members = List.copyOf(members);
    sources = List.copyOf(sources);
  }

  /**
   * One copy.
   *
   * @param article its id
   * @param relation how it is tied to the original
   * @param jaccard of its link to the original
   * @param containment of its link to the original
   */
  public record Member(String article, Relation relation, double jaccard, double containment) {}
}

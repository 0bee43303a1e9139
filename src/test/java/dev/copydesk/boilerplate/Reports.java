package dev.copydesk.boilerplate;

import dev.copydesk.model.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Short reports of things that have nothing to do with each other, and lines beside them. */
public final class Reports {
  /** Such as a site puts below all that it prints. */
  public static final String NOTICE =
      "Get the morning's most important stories in your inbox. Sign up for our newsletter today.";

  /** Such as is repeated in every report of one affair. */
  public static final String BACKGROUND =
      "The bridge was closed in March after divers had found cracks in two of its six piers.";

  /** Eight of them, of some forty words each. */
  public static final List<String> UNRELATED =
      List.of(
          "Beekeepers in the northern valleys lost a third of their colonies last winter, the"
              + " association said. Mites and a warm December are blamed; subsidies for new queens"
              + " will be paid from April, and apprentices may borrow hives without charge.",
          "The orchestra opens its season with a symphony that was thought lost until a librarian"
              + " found the parts beneath a staircase. Two horns had to be reconstructed. Tickets"
              + " for Thursday's concert went within an hour, students queued since dawn.",
          "Striking tram drivers returned to work on Monday after accepting shorter night shifts."
              + " Passengers had walked for nine days. The transport company expects losses of four"
              + " million crowns and wants to raise fares before autumn.",
          "A trawler caught a shark of five metres off the lighthouse and let it go. Biologists"
              + " fastened a transmitter to its fin; the animal now swims towards the Azores, as"
              + " anyone can follow on the aquarium's website.",
          "Parliament rejected the cinema levy by eleven votes. Producers warned that studios would"
              + " move abroad, while owners of small theatres celebrated with free screenings. The"
              + " minister announced another draft without the disputed paragraph.",
          "Potato prices doubled because rain kept harvesters off the fields. Bakers who need"
              + " starch buy from Poland instead. Agronomists advise earlier varieties, but seed"
              + " is scarce and cooperatives ration what is left in their barns.",
          "Archaeologists digging beneath the car park uncovered a Roman kiln with eleven unbroken"
              + " jugs. Builders must wait until spring. The museum hopes to exhibit the finest"
              + " pieces, although insurance alone exceeds its yearly budget.",
          "The goalkeeper who broke her wrist in training will miss the final. Her substitute is"
              + " seventeen and has played two league matches. Bookmakers shortened odds on the"
              + " visitors, whose striker scored thrice in Saturday's semi-final.");

  /** Five of one affair, each with news of its own. */
  public static final List<String> RELATED =
      List.of(
          "Engineers began to strengthen the damaged piers of the harbour bridge with steel"
              + " collars on Monday. Lorries remain banned. The council hopes to let cars across"
              + " the harbour bridge again before the summer holidays begin.",
          "Shopkeepers on the island demand compensation while the harbour bridge stays shut for"
              + " lorries. The council offered loans. Engineers told shopkeepers that the damaged"
              + " piers need steel collars until autumn at least.",
          "The council knew of the damaged piers two years ago, according to minutes. Engineers"
              + " had asked for divers. Lorries crossed the harbour bridge until the closure, and"
              + " shopkeepers now consider suing the council.",
          "A ferry for lorries will replace the harbour bridge from Friday, the council decided."
              + " Shopkeepers welcomed the ferry. Engineers fitting steel collars to the damaged"
              + " piers were held up by currents.",
          "The first steel collars hold, engineers said after a test of the damaged piers. Cars"
              + " may return to the harbour bridge in June; lorries use the ferry. The council"
              + " promised shopkeepers a festival.");

  private Reports() {}

  static Page page(String id, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    return new Page(id, id + ".txt", "UTF-8", text, List.of(), Page.Said.NOTHING);
  }

  /** Records of a dataset: each report with a line below it, as JSON lines. */
  public static List<String> records(List<String> reports, String line) {
    return IntStream.range(0, reports.size())
        .mapToObj(
            i ->
                JsonMapper.shared()
                    .writeValueAsString(
                        Map.of("id", "r" + i, "text", reports.get(i) + "\n\n" + line)))
        .toList();
  }
}

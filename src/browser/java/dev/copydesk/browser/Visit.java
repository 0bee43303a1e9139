package dev.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * One open report. Notes what the browser complains of and every request that goes elsewhere; both
 * have to be none when the visit ends.
 */
final class Visit implements AutoCloseable {
  /** Milliseconds; a busy machine draws the largest report in two seconds. */
  private static final double PATIENCE = 15_000;

  private static final int MOST_TABS = 100;

  private final BrowserContext context;
  private final Page page;
  private final String home;
  private final List<String> complaints = new ArrayList<>();

  private Visit(BrowserContext context, String home) {
    this.context = context;
    this.home = home;
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(this::note);
    page.onPageError(error -> complaints.add("error: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    context.onRequest(this::note);
  }

  static Visit to(String address, BrowserContext context) {
    Visit visit = new Visit(context, address);
    visit.page.navigate(address);
    visit.page.waitForSelector("main h1");
    return visit;
  }

  Page page() {
    return page;
  }

  /** Goes to a view of the report by its address, {@code #/stories}, and waits until it stands. */
  void open(String view) {
    page.evaluate("to => { location.hash = to; }", view);
    page.waitForFunction("to => document.querySelector('main').dataset.view === to", view);
  }

  /**
   * Presses Tab until the first thing of that name has the focus, which has to show.
   *
   * @throws AssertionError when a hundred presses do not lead there
   */
  void tabTo(String name) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (name.equals(page.evaluate("document.activeElement.textContent"))) {
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
            .isEqualTo("solid");
        return;
      }
    }
    throw new AssertionError("the keyboard does not lead to " + name);
  }

  /** The heading of the view at hand. */
  String heading() {
    return page.locator("main h1").textContent();
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.type() + ": " + message.text());
    }
  }

  private void note(Request request) {
    if (!request.url().startsWith(home)) {
      complaints.add("request: " + request.url());
    }
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }
}

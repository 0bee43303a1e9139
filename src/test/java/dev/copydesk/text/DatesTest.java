package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date in every line of these tests is 30 March 2025 unless it says otherwise. */
class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 30);

  /** What is found, each within brackets in its line. */
  private static String marked(String line) {
    var text = new StringBuilder(line);
    for (Dates.Found found : Dates.find(line).reversed()) {
      text.insert(found.end(), ']').insert(found.start(), '[');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[30-03-2025]",
        "[30/03/2025]",
        "[3/30/2025]",
        "[30.3.2025]",
        "[30.03.25]",
        "[30. 3. 2025]",
        "[2025-03-30]",
        "[2025/3/30]",
        "[2025.03.30]",
        "[2025. 3. 30.]",
        "[March 30, 2025]",
        "[30 March 2025]",
        "[30th of March 2025]",
        "[Mar. 30 2025]",
        "[30-Mar-25]",
        "[30. März 2025]",
        "[30 de marzo de 2025]",
        "[30 mars 2025]",
        "[30 марта 2025] г.",
        "[30 Mart 2025]",
        "[30 marca 2025]",
        "[2025. március 30.]",
        "[2025年3月30日]",
        "[2025년 3월 30일]",
        "[30 tháng 3, 2025]",
        "[30 มีนาคม 2568]",
        "[30 มี.ค. 68]",
        "[30 มีนาคม พ.ศ. 2568]",
        "[30 مارس 2025]",
        "[٣٠ مارس ٢٠٢٥]",
        "[۱۰ فروردین ۱۴۰۴]",
        "[1404/01/10]",
        "[30 मार्च 2025]",
      })
  void aDayIsReadInTheFormsOfNewsPages(String expected) {
    String line = expected.replaceAll("[\\[\\]]", "");
    assertThat(Dates.find(line)).extracting(Dates.Found::date).containsExactly(DAY);
    assertThat(marked(line).replace(".]", "].")).isEqualTo(expected.replace(".]", "]."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated [08:41, 30 Mar 2025]",
        "[Sunday, March 30, 2025, 2:30 p.m. EST]",
        "By Ann Lee | [March 30, 2025 at 2:30 PM ET] | Politics",
        "[Sun, 30 Mar 2025 06:57:50 GMT]",
        "[2025-03-30T06:57:50.233+01:00]",
        "[2025-03-30 06:57:50.233000+00:00]",
        "Stand: [Sonntag, 30. März 2025, 14:05 Uhr]",
        "[30.03.2025, 14:05 Uhr]",
        "Publié le [30 mars 2025 à 14h30]",
        "[2025年3月30日（日） 14時30分]",
        "[2025年03月30日 星期日 14:30]",
        "[2025.03.30 (일) 오후 2:30]",
        "[30 de março de 2025 às 14h30]",
      })
  void weekdayTimeAndZoneBelongToTheDate(String expected) {
    String line = expected.replaceAll("[\\[\\]]", "");
    assertThat(marked(line)).isEqualTo(expected);
    assertThat(Dates.find(line)).extracting(Dates.Found::date).containsExactly(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Independent[30-03-2025]",
        "Updated[March 30, 2025]",
        "PoliticsMarch[30 March 2025]Share",
        "Meldung vom [30.3.2025]Kommentare",
        "by The Staff[March 30, 2025]0 comments",
        "Published [Sun, Mar 30, 20252:30 PM]",
      })
  void aDateGluedToOtherWordsHasItsOwnBounds(String expected) {
    assertThat(marked(expected.replaceAll("[\\[\\]]", ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time[38 minutes ago]",
        "time[an hour ago]",
        "[an hour ago]",
        "[1 hour ago]",
        "Published [2h ago]",
        "[3 HRS ago] 2 mins read",
        "[vor 3 Stunden]",
        "[vor einer Stunde]",
        "[hace 2 horas]",
        "[il y a 3 heures]",
        "[3小时前]",
        "[3時間前]",
        "[3시간 전]",
        "[3 часа назад]",
        "[час назад]",
        "[3 saat önce]",
        "[5 นาทีที่แล้ว]",
        "[قبل 3 ساعات]",
        "[Yesterday]",
        "[Gestern, 14:05 Uhr]",
        "[Today at 2:30 PM]",
        "[昨天]",
      })
  void whatIsToldFromNowHasAPlaceButNoDay(String expected) {
    String line = expected.replaceAll("[\\[\\]]", "");
    assertThat(marked(line)).isEqualTo(expected);
    assertThat(Dates.find(line)).allMatch(found -> found.relative() && found.date() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Version 10.2.2025.4 is out",
        "The address is 192.168.20.25",
        "Call 555-12-2025",
        "It cost 2025 dollars, 30 more than in March",
        "In May 2020 people left",
        "The battle of 30 March 1403",
        "They won 21-19-25",
        "Yesterday the council met again in the old town hall.",
        "A score of 3/4",
        "May I have 30 of them?",
        "",
      })
  void whatOnlyLooksLikeADateIsLeftAlone(String line) {
    assertThat(Dates.find(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "38 minutes ago, 2025-03-30",
    "timean hour ago, 2025-03-30",
    "12 hours ago, 2025-03-30",
    "13 hours ago, 2025-03-29",
    "36 hours ago, 2025-03-29",
    "Yesterday, 2025-03-29",
    "'Gestern, 14:05 Uhr', 2025-03-29",
    "Today at 2:30 PM, 2025-03-30",
    "a day ago, 2025-03-29",
    "30 days ago, 2025-02-28",
    "vor 3 Tagen, 2025-03-27",
    "il y a 2 jours, 2025-03-28",
    "3日前, 2025-03-27",
    "昨天, 2025-03-29",
    "2 weeks ago, ",
    "il y a 3 mois, ",
    "قبل يومين, ",
    "31/02/2025, ",
    "28 March 2025, 2025-03-28",
  })
  void whatIsToldFromNowIsADayForThoseWhoKnowNow(String line, @Nullable LocalDate day) {
    assertThat(Dates.find(line)).hasSize(1);
    assertThat(Dates.find(line).getFirst().told(LocalDate.of(2025, 3, 30))).isEqualTo(day);
  }

  @Test
  void twoDatesThatAreGluedTogetherAreTwo() {
    assertThat(marked("30.01.202430. Januar 2024")).isEqualTo("[30.01.2024][30. Januar 2024]");
    assertThat(marked("Tel. 30.01.202430")).isEqualTo("Tel. 30.01.202430");
  }

  @Test
  void aDayThatDoesNotExistHasAPlaceButNoDate() {
    assertThat(Dates.find("31/02/2025")).containsExactly(new Dates.Found(0, 10, null, false, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "04/03/2025, 2025-03-04",
    "04/03/2025 02:30 PM, 2025-04-03",
    "04/25/2025, 2025-04-25",
    "25/04/2025 02:30 PM, 2025-04-25",
  })
  void theDayComesFirstUnlessItCannotOrTheTimeIsAmerican(String line, LocalDate day) {
    assertThat(Dates.parse(line)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-22 06:57:50.233000+00:00, 2024-11-22",
    "2024-11-22T23:57:50-05:00, 2024-11-22",
    "'Fri, 22 Nov 2024 06:57:50 GMT', 2024-11-22",
    "20241122T065750Z, 2024-11-22",
    "20241122, 2024-11-22",
    "1732258670, 2024-11-22",
    "1732258670.25, 2024-11-22",
    "1732258670000, 2024-11-22",
  })
  void aFieldIsReadInTheZoneThatItIsWrittenIn(String field, LocalDate day) {
    assertThat(Dates.parse(field)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "202411221", "20241322"})
  void aFieldWithoutADayIsEmpty(String field) {
    assertThat(Dates.parse(field)).isEmpty();
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Dates.parse("30 APRIL 2025")).contains(LocalDate.of(2025, 4, 30));
      assertThat(Dates.parse("30 NİSAN 2025")).contains(LocalDate.of(2025, 4, 30));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hostileLinesTakeLinearTime() {
    List<String> units =
        List.of("1", "30.", "30 March ", "12:", "2025-", "Sunday, ", "a.m. ", "# ");
    for (String unit : units) {
      String line = unit.repeat(2_000_000 / unit.length());
      assertTimeout(Duration.ofMinutes(1), () -> Dates.find(line), unit);
    }
    String all = units.stream().collect(Collectors.joining()).repeat(10_000);
    assertTimeout(Duration.ofMinutes(1), () -> Dates.find(all));
  }
}

package dev.copydesk.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.result.Relation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What desks and scrapers change without changing the reporting hides no copy, in any script. */
class SpellingsTest {
  private static final String JAPANESE =
      "東京の港湾局は12日、老朽化した三つの岸壁を2028年までに改修すると発表した。費用は約450億円と見込まれ、"
          + "国と都が半分ずつ負担する。記者会見で局長は「地震に強い港を次の世代に残したい」と述べた。"
          + "工事の間、大型船は隣の埠頭を使うことになり、運送会社からは遅れを心配する声も出ている。"
          + "地元の漁協は水質の調査を毎月公開するよう求めており、局は来月までに回答する予定だ。";

  private static final String JAPANESE_OTHER =
      "北海道の小さな町で、廃校になった小学校が図書館として生まれ変わった。本は住民が持ち寄ったもので、"
          + "開館の日には雪の中に長い列ができた。館長は元の教師で、子どもたちに昔の授業の話をするのが楽しみだという。"
          + "冬の間は薪ストーブのそばの席が人気で、町は来年、隣の体育館も開く計画を立てている。";

  private static final String THAI =
      "กรุงเทพมหานครประกาศเมื่อวันจันทร์ว่าจะซ่อมสะพานข้ามแม่น้ำสามแห่งให้เสร็จภายในสองปี"
          + " งบประมาณทั้งหมดอยู่ที่เก้าร้อยล้านบาท"
          + " ผู้ว่าการกล่าวว่าความปลอดภัยของประชาชนต้องมาก่อน"
          + " ระหว่างการก่อสร้างรถบรรทุกจะต้องใช้เส้นทางอื่น"
          + " และร้านค้าริมน้ำบางแห่งกังวลว่าลูกค้าจะน้อยลง "
          + "สำนักงานเขตรับปากว่าจะรายงานความคืบหน้าทุกเดือน";

  private static final String ARABIC =
      "أعلنت بلدية المدينة يوم الاثنين أنها ستجدد ثلاثة جسور قديمة فوق النهر خلال عامين. وتبلغ كلفة"
          + " المشروع تسعين مليون دينار تدفع الحكومة نصفها. وقال رئيس البلدية إن سلامة الناس تأتي"
          + " قبل كل شيء. وسوف تسلك الشاحنات طريقا آخر أثناء العمل، ويخشى أصحاب المتاجر القريبة أن"
          + " يقل عدد زبائنهم. ووعدت البلدية بنشر تقرير كل شهر عن سير الأشغال.";

  private static final String GERMAN =
      "Die Stadtwerke schließen im Frühjahr drei große Straßen für den Gleisbau. Bürgermeisterin"
          + " Größler sagte, die Maßnahme sei überfällig, weil die Schienen aus den fünfziger"
          + " Jahren stammten. Händler fürchten Einbußen und fordern eine Entschädigung. Die Busse"
          + " fahren während der Bauzeit über die Außenbezirke, und außer an Sonntagen gilt ein"
          + " geänderter Fahrplan.";

  private static final String TURKISH =
      "İstanbul'da belediye, Isparta yolundaki iki köprünün gelecek yıl yenileneceğini açıkladı."
          + " Işıklar kavşağında trafik gece boyunca tek şeritten ilerleyecek. Başkan, güvenliğin"
          + " her şeyden önce geldiğini söyledi. Esnaf ise müşterilerin azalmasından çekiniyor ve"
          + " daha kısa bir çalışma süresi istiyor. İlk ihale ilkbaharda yapılacak, sonuçlar ilçe"
          + " binasında duyurulacak.";

  private static final String VIETNAMESE =
      "Thành phố thông báo hôm thứ Hai rằng ba cây cầu cũ bắc qua sông sẽ được sửa chữa trong hai"
          + " năm. Chi phí ước tính là chín trăm tỷ đồng, một nửa do nhà nước chi trả. Chủ tịch nói"
          + " an toàn của người dân phải được đặt lên hàng đầu. Xe tải sẽ đi đường khác trong thời"
          + " gian thi công.";

  private static final String ENGLISH =
      "The U.S. labor secretary said on Tuesday that the agency would organize a defense of its 14"
          + " new rules. \"We honor the program's aims,\" she said, and \"we won't compromise.\""
          + " The color-coded plan, canceled last year, analyzes travelers' records at 230 centers."
          + " Critics said the center's catalog was modeled on a European law that had been"
          + " criticized for its cost.";

  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(FingerprintSettings.DEFAULT);
  private static final Verifier VERIFIER = new Verifier(VerifySettings.ALL_RELATIONS);

  /** What ties two texts, if they are proposed at all. */
  private static Optional<Relation> relation(String a, String b) {
    Comparand first = comparand(a);
    Comparand second = comparand(b);
    boolean isProposed =
        !new CandidateFinder(CandidateSettings.DEFAULT)
            .find(List.of(first.print(), second.print()))
            .isEmpty();
    return isProposed ? VERIFIER.relation(first, second) : Optional.empty();
  }

  private static Comparand comparand(String text) {
    return Comparand.of(text, FINGERPRINTER.of(text));
  }

  private static void assertExact(String a, String b) {
    assertThat(a).isNotEqualTo(b);
    assertThat(relation(a, b)).contains(Relation.EXACT);
  }

  private static void assertNear(String a, String b) {
    assertThat(a).isNotEqualTo(b);
    assertThat(relation(a, b)).contains(Relation.NEAR);
  }

  @Test
  void japaneseInFullWidthAndOtherQuotesIsTheSame() {
    assertExact(
        JAPANESE,
        JAPANESE
            .replace("12", "１２")
            .replace("2028", "２０２８")
            .replace('「', '『')
            .replace('」', '』')
            .replace("。", "。\n"));
  }

  @Test
  void japaneseCutShortIsNear() {
    assertNear(JAPANESE, JAPANESE.substring(0, JAPANESE.indexOf("地元の漁協")));
    assertNear(JAPANESE, JAPANESE.replace("450億円", "460億円").replace("局長", "港湾局長"));
  }

  @Test
  void japaneseOnOtherMattersIsNotTied() {
    assertThat(relation(JAPANESE, JAPANESE_OTHER)).isEmpty();
  }

  @Test
  void thaiWithBreaksThatDoNotShowAndTakenApartIsTheSame() {
    assertExact(THAI, THAI.replace("สะพาน", "\u200Bสะพาน\u200B"));
    assertExact(THAI, THAI.replace("ำ", "\u0E4D\u0E32"));
    assertNear(THAI, THAI.substring(0, THAI.indexOf("สำนักงานเขต")));
  }

  @Test
  void arabicWithVowelMarksAndDrawnOutIsNear() {
    assertNear(
        ARABIC,
        ARABIC
            .replace("المدينة", "المَدِينَةِ")
            .replace("مليون", "مِلْيُون")
            .replace("الجسور", "الجُسُور"));
    assertNear(ARABIC, ARABIC.replace("دينار", "ديـــنار"));
    assertNear(ARABIC, ARABIC.substring(0, ARABIC.indexOf("ووعدت")));
  }

  @Test
  void germanInCapitalsIsTheSame() {
    assertExact(GERMAN, GERMAN.toUpperCase(Locale.GERMAN));
    assertExact(GERMAN, GERMAN.replace("ß", "ss"));
  }

  @Test
  void placesToBreakAWordAtHideNothing() {
    assertExact(
        GERMAN,
        GERMAN
            .replace("Bürgermeister", "Bürger\u00ADmeister")
            .replace("Entschädigung", "Ent\u00ADschä\u00ADdi\u00ADgung")
            .replace("Fahrplan", "Fahr\u00ADplan"));
    assertExact(
        ENGLISH, ENGLISH.replace("secretary", "secre\u00ADtary").replace("plan", "plan\u00AD"));
    assertExact(ENGLISH, ENGLISH.replace("labor", "la\u2060bor").replace("agency", "\uFEFFagency"));
  }

  @Test
  void turkishInCapitalsIsTheSame() {
    assertExact(TURKISH, TURKISH.toUpperCase(Locale.forLanguageTag("tr")));
  }

  @Test
  void composedAndTakenApartAreTheSame() {
    assertExact(VIETNAMESE, Normalizer.normalize(VIETNAMESE, Normalizer.Form.NFD));
    assertExact(GERMAN, Normalizer.normalize(GERMAN, Normalizer.Form.NFD));
    assertExact(JAPANESE, Normalizer.normalize(JAPANESE, Normalizer.Form.NFD));
  }

  @Test
  void houseSpellingInEnglishIsNear() {
    assertNear(
        ENGLISH,
        ENGLISH
            .replace("U.S.", "US")
            .replace("labor", "labour")
            .replace("organize", "organise")
            .replace("defense", "defence")
            .replace("honor", "honour")
            .replace("color", "colour")
            .replace("canceled", "cancelled")
            .replace("analyzes", "analyses")
            .replace("travelers", "travellers")
            .replace("modeled", "modelled")
            .replace("criticized", "criticised"));
  }

  @Test
  void quotesOfAllDesksAreTheSame() {
    String curly = ENGLISH.replace("\"We", "“We").replace("aims,\"", "aims,”").replace('\'', '’');
    assertExact(ENGLISH, curly);
    assertExact(ENGLISH, curly.replace('“', '«').replace('”', '»'));
    assertExact(ENGLISH, ENGLISH.replace("\"", "''").replace('\'', '`'));
  }

  @Test
  void otherFiguresAndSpelledSpellingsHideNoCopy() {
    assertNear(ENGLISH, ENGLISH.replace("14", "fourteen").replace("230", "240"));
    assertNear(ENGLISH, ENGLISH.replace("program's", "programme's").replace("center", "centre"));
  }
}

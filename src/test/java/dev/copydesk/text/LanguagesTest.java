package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The mayor said on Monday that the bridge will stay closed until the end of the year.
          de | Der Bürgermeister sagte am Montag, die Brücke bleibe bis Ende des Jahres gesperrt.
          fr | Le maire a déclaré lundi que le pont resterait fermé jusqu'à la fin de l'année.
          ja | 市長は月曜日、橋は年末まで閉鎖されたままになると述べた。
          zh | 市长周一表示，这座桥将关闭到年底，届时将公布新的计划。
          ko | 시장은 월요일 다리가 연말까지 폐쇄될 것이라고 말했다.
          th | นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานจะปิดจนถึงสิ้นปี
          el | Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή ως το τέλος του έτους.
          und | 12:45
          """)
  void theLanguageOfASentenceIsTold(String language, String text) {
    assertThat(Languages.detect(text)).isEqualTo(language);
  }
}

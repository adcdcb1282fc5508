package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliverySealTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @Test
  void what_is_sealed_is_opened_with_the_key_alone_and_whole() {
    byte[] sealed = new DeliverySeal(List.of(key(1))).seal(CONTENT);
    assertThat(new DeliverySeal(List.of(key(1))).open(sealed)).contains(CONTENT);
    assertThat(new DeliverySeal(List.of(key(2))).open(sealed)).isEmpty();
    sealed[sealed.length - 1] ^= 1;
    assertThat(new DeliverySeal(List.of(key(1))).open(sealed)).isEmpty();
    assertThat(new DeliverySeal(List.of(key(1))).open(new byte[27])).isEmpty();
    assertThat(new DeliverySeal(List.of(key(1))).open(new byte[0])).isEmpty();
  }

  @Test
  void a_key_can_be_changed_without_losing_what_the_old_one_has_sealed() {
    DeliverySeal changed = new DeliverySeal(List.of(key(2), key(1)));
    assertThat(changed.open(new DeliverySeal(List.of(key(1))).seal(CONTENT))).contains(CONTENT);
    assertThat(new DeliverySeal(List.of(key(2))).open(changed.seal(CONTENT))).contains(CONTENT);
  }

  @Test
  void without_a_key_nothing_is_kept() {
    assertThat(new DeliverySeal(List.of(" ")).keeps()).isFalse();
    assertThat(new DeliverySeal(List.of()).seal(CONTENT)).isEmpty();
  }

  @Test
  void what_is_no_key_is_refused() {
    assertThatThrownBy(() -> new DeliverySeal(List.of("c2hvcnQ=")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DeliverySeal(List.of("!")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String key(int first) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) first;
    return Base64.getEncoder().encodeToString(bytes);
  }
}

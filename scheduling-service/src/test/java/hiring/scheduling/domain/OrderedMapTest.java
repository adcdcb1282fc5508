package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderedMapTest {

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holds_what_a_sorted_map_holds(long seed) {
    Random random = new Random(seed);
    TreeMap<Integer, Integer> expected = new TreeMap<>();
    OrderedMap<Integer, Integer> map = OrderedMap.empty();
    for (int i = 0; i < 400; i++) {
      int key = random.nextInt(80);
      if (random.nextInt(3) == 0) {
        expected.remove(key);
        map = map.remove(key);
      } else {
        expected.put(key, i);
        map = map.put(key, i);
      }
      assertThat(map.size()).isEqualTo(expected.size());
      assertThat(map.get(key)).isEqualTo(expected.get(key));
      assertThat(map.first()).isEqualTo(expected.isEmpty() ? null : expected.firstKey());
      assertThat(map.values()).isEqualTo(List.copyOf(expected.values()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void earlier_maps_stay_as_they_were(long seed) {
    Random random = new Random(seed);
    List<OrderedMap<Integer, Integer>> maps = new ArrayList<>();
    List<List<Integer>> contents = new ArrayList<>();
    OrderedMap<Integer, Integer> map = OrderedMap.empty();
    for (int i = 0; i < 100; i++) {
      int key = random.nextInt(30);
      map = random.nextBoolean() ? map.put(key, i) : map.remove(key);
      maps.add(map);
      contents.add(map.values());
    }
    for (int i = 0; i < maps.size(); i++) {
      assertThat(maps.get(i).values()).isEqualTo(contents.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void is_equal_however_it_came_about(long seed) {
    Random random = new Random(seed);
    OrderedMap<Integer, String> up = OrderedMap.empty();
    OrderedMap<Integer, String> detour = OrderedMap.empty();
    for (int key = 0; key < 50; key++) {
      up = up.put(key, "value " + key);
      detour = detour.put(random.nextInt(1000), "other");
    }
    for (int key = 999; key >= 0; key--) {
      detour = key < 50 ? detour.put(key, "value " + key) : detour.remove(key);
    }
    assertThat(detour).isEqualTo(up).hasSameHashCodeAs(up);
    assertThat(detour.put(3, "another")).isNotEqualTo(up);
  }
}

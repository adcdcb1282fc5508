package hiring.benchmarks.scheduling;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import hiring.benchmarks.scheduling.Bookings.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Where Timefold looks. Applicants who come about the same time want the same hours, so a move
 * takes the loops of a few of them out, and puts each back in any order as soon as it fits, with
 * any of the people who are free; or lets other people sit in a session.
 */
public final class Replans implements MoveIteratorFactory<Timetable, Replan> {

  private static final int MOST = 4;
  private static final int NEAR = 12;
  private static final List<Choice> CHOICES = List.of(Choice.values());

  @Override
  public long getSize(ScoreDirector<Timetable> director) {
    return director.getWorkingSolution().requests().size();
  }

  @Override
  public Iterator<Replan> createOriginalMoveIterator(ScoreDirector<Timetable> director) {
    throw new UnsupportedOperationException("moves are drawn");
  }

  @Override
  public Iterator<Replan> createRandomMoveIterator(
      ScoreDirector<Timetable> director, Random random) {
    Timetable timetable = director.getWorkingSolution();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !timetable.requests().isEmpty();
      }

      @Override
      public Replan next() {
        return draw(timetable, random);
      }
    };
  }

  private static Replan draw(Timetable timetable, Random random) {
    List<Request> all = timetable.requests();
    boolean reseat = random.nextInt(3) == 0;
    int count = Math.min(all.size(), reseat ? 1 : 1 + random.nextInt(MOST));
    int from = random.nextInt(all.size());
    List<Request> chosen = new ArrayList<>();
    while (chosen.size() < count) {
      int near = from + random.nextInt(2 * NEAR + 1) - NEAR;
      Request request = all.get(Math.clamp(near, 0, all.size() - 1));
      if (!chosen.contains(request)) {
        chosen.add(request);
      }
    }
    Collections.shuffle(chosen, random);
    return replan(timetable, chosen, reseat, random);
  }

  private static Replan replan(
      Timetable timetable, List<Request> chosen, boolean reseat, Random random) {
    Bookings bookings = timetable.bookings();
    for (Request request : chosen) {
      Plan plan = request.plan();
      if (plan != null) {
        bookings.remove(plan);
      }
    }
    @Nullable Plan[] plans = new Plan[chosen.size()];
    for (int i = 0; i < plans.length; i++) {
      Choice choice = CHOICES.get(random.nextInt(CHOICES.size()));
      Request request = chosen.get(i);
      Plan before = request.plan();
      plans[i] =
          reseat && before != null
              ? bookings.reseated(before, choice, random)
              : bookings.first(
                  request.applicant(), from(timetable.grid(), request, random), choice, random);
      Plan after = plans[i];
      if (after != null) {
        bookings.add(after);
      }
    }
    // The move is only proposed: everything goes back to its place.
    for (Plan plan : plans) {
      if (plan != null) {
        bookings.remove(plan);
      }
    }
    for (Request request : chosen) {
      Plan plan = request.plan();
      if (plan != null) {
        bookings.add(plan);
      }
    }
    return new Replan(chosen, plans);
  }

  /** Mostly as soon as it can be; now and then up to two days later, to make room. */
  private static int from(Grid grid, Request request, Random random) {
    int earliest = grid.earliest(request.applicant());
    return random.nextInt(10) == 0
        ? earliest + random.nextInt(2 * 24 * 60 / Grid.MINUTES)
        : earliest;
  }
}

package hiring.wrong.service.lexicon;

import hiring.wrong.service.codec.WrongCodec;

/** A wrapped library that knows who calls it. */
public final class WrongLexicon {

  private WrongLexicon() {}

  static WrongCodec codec(WrongCodec codec) {
    return codec;
  }
}

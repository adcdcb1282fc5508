package hiring.posting;

import hiring.posting.enrichment.Vendor;
import java.util.List;

/** The vendors whose APIs are asked for the rest of their notifications. */
record Vendors(List<Vendor> all) {

  Vendors {
    all = List.copyOf(all);
  }
}

package hiring.wrong.service.store;

import org.springframework.stereotype.Component;

/** A stored record that Spring is to find. */
@Component
public final class WrongStore {}

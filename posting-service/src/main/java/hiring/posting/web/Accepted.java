package hiring.posting.web;

import java.util.UUID;

/** The broker has it; what becomes of it can be asked by this id. */
record Accepted(UUID applicationId) {}

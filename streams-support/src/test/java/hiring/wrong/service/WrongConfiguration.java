package hiring.wrong.service;

import hiring.stack.process.Ports;
import hiring.wrong.service.web.WrongController;

/** Wiring that knows a module which is none of its business. */
public record WrongConfiguration(Ports ports, WrongController controller) {}

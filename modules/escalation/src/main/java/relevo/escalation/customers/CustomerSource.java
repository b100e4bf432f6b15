package relevo.escalation.customers;

import java.util.List;
import java.util.Set;

/** A kind of system that knows customers by their phone, such as a CRM. One sub-package a vendor. */
public interface CustomerSource {

  /** As administrators choose it, such as {@code hubspot}. */
  String kind();

  /** The names of what an administrator may enter, besides how often one may ask. */
  Set<String> settings();

  /** The same for what nobody may read again. */
  Set<String> secrets();

  /** What is missing or wrong in what an administrator entered, in Spanish; empty if it can be asked. */
  List<String> faults(SourceSetup setup);

  /**
   * Asks over the network, outside any transaction.
   *
   * @throws SourceAway if it gave no answer that can be used
   */
  Answer ask(Inquiry inquiry) throws SourceAway;
}

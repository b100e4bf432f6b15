package relevo.integration.helpdesk.zendesk;

/**
 * What an agent did to a ticket there: {@code id} is its own name for it, {@code email} is who, null if nobody knows; {@code text} is a
 * reply's, {@code files} how many it has.
 */
record Deed(Sort sort, String id, String email, String text, int files) {

  enum Sort { REPLY, ASSIGN, SOLVE }
}

package relevo.escalation.draft;

import relevo.escalation.replay.TrialCard;

/** What spoke for a release: how many rules it has, the scenarios that came true, and the last trial of its rules, or null. */
public record Proof(int rules, int scenarios, TrialCard trial) {}

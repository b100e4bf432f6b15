import { useCallback } from "react";
import { useT } from "../i18n/useT";

const TOPICS = [
  "billing",
  "refund",
  "double_charge",
  "cancellation",
  "order_status",
  "technical",
  "sales",
  "complaint",
  "greeting",
  "thanks",
  "other",
] as const;

/** What a message was about, as people say it; a desk of a newer version may know more. */
export function useTopic() {
  const t = useT();
  return useCallback(
    (topic: string) => {
      const known = TOPICS.find((each) => each === topic);
      return known ? t(`audit.topic.${known}`) : topic;
    },
    [t],
  );
}

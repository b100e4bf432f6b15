import { useCallback } from "react";
import { useIntl } from "react-intl";
import { Problem } from "./client";

/** What went wrong, in the reader's language where we know the refusal's code, else as the desk said it. */
export function usePlainly() {
  const intl = useIntl();
  return useCallback(
    (error: unknown): string => {
      const say = (id: string) => intl.formatMessage({ id });
      if (!(error instanceof Problem)) return say("problem.unknown");
      const known = `problem.${error.code}`;
      if (error.code && intl.messages[known]) return say(known);
      return error.isOutage ? say("problem.offline") : error.message || say("problem.unknown");
    },
    [intl],
  );
}

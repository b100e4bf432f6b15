import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { useT } from "../i18n/useT";

export interface Question {
  title: string;
  /** What comes of a yes. */
  hint: string;
  /** The button that says yes. */
  yes: string;
  color?: string;
  onYes: () => void;
}

/** Does something only once somebody said that they are sure. */
export function useAskFirst() {
  const t = useT();
  return ({ title, hint, yes, color, onYes }: Question) =>
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{hint}</Text>,
      labels: { confirm: yes, cancel: t("shell.cancel") },
      confirmProps: { color },
      onConfirm: onYes,
    });
}

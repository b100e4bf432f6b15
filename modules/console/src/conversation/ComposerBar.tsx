import { ActionIcon, Button, Group, SegmentedControl, Text, Tooltip } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { useT } from "../i18n/useT";
import { ClipIcon, SendIcon, TemplateIcon } from "../shell/icons";
import type { Mode } from "./types";

interface Props {
  mode: Mode;
  /** Absent where only one of the two may be written. */
  write?: (mode: Mode) => void;
  attach: (files: Iterable<File>) => void;
  accept: string | undefined;
  sendTemplate: () => void;
  told: string;
  isReady: boolean;
  send: () => void;
  sendWord: ReactNode;
}

/** Below the text box: what is written, what goes along, and the button that sends it. */
export function ComposerBar({ mode, write, attach, accept, sendTemplate, told, isReady, send, sendWord }: Props) {
  const t = useT();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Group justify="space-between" mt={6} gap="xs">
      <Group gap={4}>
        {write && (
          <SegmentedControl
            size="xs"
            aria-label={t("conversation.mode")}
            value={mode}
            onChange={(value) => write(value as Mode)}
            data={[
              { value: "reply", label: t("conversation.reply") },
              { value: "note", label: t("conversation.note") },
            ]}
          />
        )}
        {mode === "reply" && (
          <>
            <Tooltip label={t("conversation.attach")}>
              <ActionIcon aria-label={t("conversation.attach")} onClick={() => picker.current?.click()}>
                <ClipIcon />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t("conversation.template")}>
              <ActionIcon aria-label={t("conversation.template")} onClick={sendTemplate}>
                <TemplateIcon />
              </ActionIcon>
            </Tooltip>
            <input
              ref={picker}
              type="file"
              multiple
              hidden
              accept={accept}
              onChange={(event) => {
                attach(event.currentTarget.files ?? []);
                event.currentTarget.value = "";
              }}
            />
          </>
        )}
        <Text size="xs" c="dimmed" role="status">
          {told}
        </Text>
      </Group>
      <Button
        rightSection={<SendIcon size={16} />}
        disabled={!isReady}
        onClick={send}
        aria-keyshortcuts="Control+Enter"
        color={mode === "note" ? "yellow" : "relevo"}
      >
        {sendWord}
      </Button>
    </Group>
  );
}

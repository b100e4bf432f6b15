import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import type { Given } from "../commandWords";
import { Form } from "./Form";

/** Why, for whoever has it next. */
export function ReasonForm({ given, done }: { given?: Given; done: (body: object) => void }) {
  const t = useT();
  const [reason, setReason] = useState(given?.reason ?? "");
  return (
    <Form submit={() => done({ reason: reason.trim() || null })}>
      <Textarea
        data-autofocus
        label={t("ticket.reason")}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Form>
  );
}

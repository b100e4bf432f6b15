import { useState } from "react";
import { useT } from "../i18n/useT";
import { upload, useUploadLimits } from "./api";
import type { Sheet } from "./drafts";
import { megabytes, refusedBy } from "./limits";
import type { Content, Upload } from "./types";

export interface Attached {
  key: string;
  name: string;
  kind: Content["kind"];
  /** Absent if it was taken back with what it was sent with. */
  file?: File;
  done?: Pick<Upload, "id" | "fileName">;
  error?: unknown;
}

/** The files that go along with a reply; each is uploaded as soon as it is chosen. */
export function useAttached(conversation: string, reply: Sheet) {
  const t = useT();
  const { data: limits = [] } = useUploadLimits();
  const [refused, setRefused] = useState("");

  function attach(chosen: Iterable<File>) {
    setRefused("");
    for (const file of chosen) {
      const { kind, limit } = refusedBy(file, limits);
      if (limit !== undefined) {
        setRefused(t("conversation.tooLarge", { name: file.name, size: megabytes(limit) }));
        continue;
      }
      const key = crypto.randomUUID();
      reply.hold((all) => [...all, { key, name: file.name, file, kind }]);
      const change = (part: Partial<Attached>) =>
        reply.hold((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
      upload(conversation, file).then(
        (done) => change({ done }),
        (error: unknown) => change({ error }),
      );
    }
  }

  return {
    refused,
    attach,
    detach: (key: string) => reply.hold((all) => all.filter((each) => each.key !== key)),
    /** What a file chooser should offer. */
    accept: limits.flatMap((limit) => limit.mimeTypes).join(",") || undefined,
  };
}

/** As messages: the words go with the first file. */
export const contentsOf = (files: readonly Attached[], words: string): Content[] =>
  files.map(({ kind, done }, at) => ({
    kind,
    text: at === 0 && words ? words : null,
    media: { stored: done?.id, fileName: done?.fileName },
  }));

/** The file of a message that was not sent after all. */
export function attachedOf(content: Content | undefined): Attached[] {
  const { stored, fileName = null } = content?.media ?? {};
  if (!content || !stored) return [];
  return [{ key: stored, name: fileName ?? content.kind, kind: content.kind, done: { id: stored, fileName } }];
}

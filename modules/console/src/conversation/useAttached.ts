import { useState } from "react";
import { useT } from "../i18n/useT";
import { upload, useUploadLimits } from "./api";
import { megabytes, refusedBy } from "./limits";
import type { Content, Upload } from "./types";

export interface Attached {
  key: string;
  file: File;
  kind: Content["kind"];
  done?: Upload;
  error?: unknown;
}

/** The files that go along with what is being written; each is uploaded as soon as it is chosen. */
export function useAttached(conversation: string) {
  const t = useT();
  const { data: limits = [] } = useUploadLimits();
  const [files, setFiles] = useState<Attached[]>([]);
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
      setFiles((all) => [...all, { key, file, kind }]);
      const change = (part: Partial<Attached>) =>
        setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
      upload(conversation, file).then(
        (done) => change({ done }),
        (error: unknown) => change({ error }),
      );
    }
  }

  return {
    files,
    refused,
    attach,
    detach: (key: string) => setFiles((all) => all.filter((each) => each.key !== key)),
    clear: () => setFiles([]),
    /** What a file chooser should offer. */
    accept: limits.flatMap((limit) => limit.mimeTypes).join(",") || undefined,
  };
}

/** As messages: the words go with the first file. */
export const contentsOf = (files: Attached[], words: string): Content[] =>
  files.map(({ kind, done }, at) => ({
    kind,
    text: at === 0 && words ? words : null,
    media: { stored: done?.id, fileName: done?.fileName },
  }));

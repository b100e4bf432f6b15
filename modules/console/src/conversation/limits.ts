import type { UploadLimit } from "./types";

const MEGABYTE = 1024 * 1024;

/** WhatsApp's own, for a desk that does not tell: what is no image, video or sound is a document. */
const USUAL: UploadLimit[] = [
  { kind: "IMAGE", mimeTypes: ["image/jpeg", "image/png"], bytes: 5 * MEGABYTE },
  { kind: "VIDEO", mimeTypes: ["video/mp4", "video/3gpp"], bytes: 16 * MEGABYTE },
  {
    kind: "AUDIO",
    mimeTypes: ["audio/aac", "audio/mp4", "audio/mpeg", "audio/amr", "audio/ogg"],
    bytes: 16 * MEGABYTE,
  },
  { kind: "DOCUMENT", mimeTypes: [], bytes: 100 * MEGABYTE },
];

/** As what a file would be sent; `limit` in bytes if it is too large for that. */
export function refusedBy(
  file: { type: string; size: number },
  told: UploadLimit[],
): { kind: UploadLimit["kind"]; limit?: number } {
  const limits = told.length > 0 ? told : USUAL;
  const own =
    limits.find((limit) => limit.mimeTypes.includes(file.type)) ?? limits.find((limit) => limit.kind === "DOCUMENT");
  if (!own) return { kind: "DOCUMENT" };
  return file.size > own.bytes ? { kind: own.kind, limit: own.bytes } : { kind: own.kind };
}

export const megabytes = (bytes: number) =>
  bytes < MEGABYTE / 10 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;

import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Answer } from "../api/client";
import { Failure } from "../shell/Failure";
import { Waiting } from "../shell/Waiting";
import { useKept } from "./editing";

/** One thing that is kept at a path, once it is here; or words that say that it is gone. */
export function Kept<A>({
  path,
  gone,
  children,
}: {
  path: string;
  gone: string;
  children: (kept: Answer<A>) => ReactNode;
}) {
  const kept = useKept<A>(path);
  if (kept.isPending) return <Waiting rows={4} />;
  if (kept.isLoadingError) return <Failure error={kept.error} retry={() => void kept.refetch()} />;
  if (kept.data === null) return <Text role="alert">{gone}</Text>;
  return children(kept.data);
}

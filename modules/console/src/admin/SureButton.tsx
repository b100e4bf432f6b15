import { Button } from "@mantine/core";
import { type Question, useAskFirst } from "./useAskFirst";

/** For what cannot be taken back: asks first. */
export function SureButton({ loading, ...question }: Omit<Question, "color"> & { loading?: boolean }) {
  const askFirst = useAskFirst();
  return (
    <Button color="red" variant="outline" loading={loading} onClick={() => askFirst({ ...question, color: "red" })}>
      {question.yes}
    </Button>
  );
}

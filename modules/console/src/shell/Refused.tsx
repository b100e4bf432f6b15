import { Alert } from "@mantine/core";
import { usePlainly } from "../api/usePlainly";

/** Why something that was asked for was not done. */
export function Refused({ error }: { error: unknown }) {
  const plainly = usePlainly();
  if (!error) return null;
  return (
    <Alert color="red" role="alert" p="xs">
      {plainly(error)}
    </Alert>
  );
}

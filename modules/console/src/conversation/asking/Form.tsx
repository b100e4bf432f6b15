import { Button, Group, Stack } from "@mantine/core";
import { useT } from "../../i18n/useT";
import type { Word } from "../../i18n/words";

/** What a command must know, and the button that carries it out. */
export function Form({
  submit,
  word = "shell.save",
  isReady = true,
  children,
}: {
  submit: () => void;
  word?: Word;
  isReady?: boolean;
  children: React.ReactNode;
}) {
  const t = useT();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) submit();
      }}
    >
      <Stack>
        {children}
        <Group justify="flex-end">
          <Button type="submit" disabled={!isReady}>
            {t(word)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

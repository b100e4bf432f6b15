import { Button, Menu } from "@mantine/core";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { PlusIcon } from "../shell/icons";
import { mayOneOf, useAccount } from "../shell/session";

interface Props {
  word: Word;
  /** What can be added, as the API and as people call it. */
  kinds: readonly { name: string; label: string }[];
  add: (name: string) => void;
}

/** Lets administrators add something of one of several kinds; others see nothing. */
export function AddMenu({ word, kinds, add }: Props) {
  const t = useT();
  const account = useAccount();
  if (!mayOneOf(account, [])) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<PlusIcon size={16} />}>{t(word)}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map(({ name, label }) => (
          <Menu.Item key={name} onClick={() => add(name)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

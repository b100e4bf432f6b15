import {
  Alert,
  Button,
  Group,
  Mark,
  NativeSelect,
  Paper,
  SimpleGrid,
  Tabs,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useRef, useState } from "react";
import { useT } from "../../i18n/useT";
import { LANGUAGES, type Language } from "../../i18n/words";
import { CheckIcon } from "../../shell/icons";
import { useAccount } from "../../shell/session";
import { useTeamNames } from "../teams/api";
import type { CannedWish } from "./api";
import { isFormula, isOpen, KNOWN, parts, uncommon } from "./blanks";

const LONGEST = 4_096;

/** A reply's name, whose it is, and what it says in each language, as the customer would read it. */
export function ReplyFields({
  value,
  set,
  mayChange,
}: {
  value: CannedWish;
  set: (change: Partial<CannedWish>) => void;
  mayChange: boolean;
}) {
  const t = useT();
  const teams = useTeamNames();
  const [language, setLanguage] = useState<Language>(() => LANGUAGES.find((each) => value.texts[each]) ?? "es");
  const names = [...new Set([...(teams.data ?? []), ...(value.team ? [value.team] : [])])];
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          required
          label={t("canned.name")}
          maxLength={80}
          readOnly={!mayChange}
          value={value.title}
          error={isFormula(value.title) && t("canned.formula")}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <TextInput
          required
          label={t("canned.shortcut")}
          description={t("canned.shortcut.hint")}
          leftSection="/"
          maxLength={40}
          readOnly={!mayChange}
          value={value.shortcut}
          error={/\s/.test(value.shortcut.trim()) && t("canned.shortcut.odd")}
          onChange={(event) => set({ shortcut: event.currentTarget.value })}
        />
      </SimpleGrid>
      <NativeSelect
        label={t("canned.team")}
        disabled={!mayChange}
        value={value.team ?? ""}
        data={[{ value: "", label: t("canned.team.all") }, ...names.map((name) => ({ value: name, label: name }))]}
        onChange={(event) => set({ team: event.currentTarget.value || null })}
      />
      <Tabs value={language} onChange={(next) => setLanguage(next as Language)}>
        <Tabs.List mb="sm">
          {LANGUAGES.map((each) => (
            <Tabs.Tab key={each} value={each} rightSection={value.texts[each] ? <CheckIcon size={14} /> : null}>
              {t(`canned.in.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {LANGUAGES.map((each) => (
          <Tabs.Panel key={each} value={each}>
            <Words
              label={t(`canned.in.${each}`)}
              text={value.texts[each] ?? ""}
              mayChange={mayChange}
              change={(text) => set({ texts: { ...value.texts, [each]: text || null } })}
            />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}

function Words({
  label,
  text,
  mayChange,
  change,
}: {
  label: string;
  text: string;
  mayChange: boolean;
  change: (text: string) => void;
}) {
  const t = useT();
  const box = useRef<HTMLTextAreaElement>(null);
  const fault = isOpen(text)
    ? t("canned.open", { open: "{{", close: "}}" })
    : isFormula(text)
      ? t("canned.formula")
      : null;
  const rare = uncommon(text);

  /** At the cursor, which then stands behind it. */
  function insert(blank: string) {
    const at = box.current?.selectionStart ?? text.length;
    const end = box.current?.selectionEnd ?? at;
    const written = `{{${blank}}}`;
    change(text.slice(0, at) + written + text.slice(end));
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(at + written.length, at + written.length);
    });
  }

  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <div>
        <Textarea
          ref={box}
          label={label}
          autosize
          minRows={5}
          maxRows={16}
          maxLength={LONGEST}
          readOnly={!mayChange}
          value={text}
          error={fault}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {mayChange && (
          <Group gap={4} mt={6} role="group" aria-label={t("canned.insert")}>
            {KNOWN.map((blank) => (
              <Button key={blank} size="compact-sm" variant="default" onClick={() => insert(blank)}>
                {t(`canned.blank.${blank}`)}
              </Button>
            ))}
          </Group>
        )}
        {rare.length > 0 && (
          <Alert color="orange" mt="xs" p="xs">
            {t("canned.rare", { names: rare.join(", ") })}
          </Alert>
        )}
      </div>
      <Preview text={text} />
    </SimpleGrid>
  );
}

function Preview({ text }: { text: string }) {
  const t = useT();
  const { name } = useAccount();
  const values = {
    "contact.name": "Lucía Ferrer",
    "contact.phone": "+34 600 111 222",
    "agent.name": name,
    "ticket.id": "01a22a82",
    team: "mesa",
  };
  return (
    <div>
      <Text size="sm" fw={500}>
        {t("canned.preview")}
      </Text>
      <Paper withBorder p="sm" radius="lg" bg="var(--rv-picked)" role="note" aria-label={t("canned.preview")}>
        <Text size="sm" component="div" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {text.trim() === ""
            ? t("canned.preview.none")
            : parts(text, values).map((part, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: parts stand where they stand
                part.blank && part.text.startsWith("{{") ? <Mark key={at}>{part.text}</Mark> : part.text,
              )}
        </Text>
      </Paper>
    </div>
  );
}

import { ActionIcon, FileButton, Group, Menu, Switch, Text, TextInput, Tooltip, VisuallyHidden } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { Suspense, useEffect, useId, useRef, useState } from "react";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { ClipIcon, MoreIcon, SendIcon } from "../shell/icons";
import { lazily } from "../shell/lazily";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { BubbleItem } from "./BubbleItem";
import { type Bubble, type Handset, say, sendFile, tap } from "./demo";
import classes from "./Simulator.module.css";
import { usePhone } from "./usePhone";

const ScenarioDialog = lazily(() => import("./ScenarioDialog"));
const IDEAS = ["hola", "1", "12345", "agente", "¡¡ESTO ES RIDÍCULO!!", "me cobraron dos veces el pedido 12345"];
const LONGEST = 4096;

/** One customer's phone, in the hands of whoever tries the desk out. */
export function Phone({ handset, remove }: { handset: Handset; remove: () => void }) {
  const t = useT();
  const plainly = usePlainly();
  const who = useId();
  const [reads, setReads] = useState(true);
  const { bubbles, typing, error, lookNow } = usePhone(handset.address, reads);
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<unknown>(null);
  const [over, setOver] = useState(false);
  const [scenario, setScenario] = useState(false);
  const end = useRef<HTMLLIElement>(null);
  const count = bubbles?.length ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new bubble is what it follows
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void end.current?.scrollIntoView?.({ block: "nearest" });
  }, [count, typing]);

  async function attempt(work: () => Promise<Bubble>) {
    try {
      await work();
      setRefused(null);
      lookNow();
      return true;
    } catch (problem) {
      setRefused(problem);
      return false;
    }
  }

  async function write(words: string) {
    if (!words.trim()) return;
    setText("");
    if (!(await attempt(() => say(handset, words.trim())))) setText(words);
  }

  async function attach(file: File | null | undefined) {
    if (file && (await attempt(() => sendFile(handset, file, text.trim())))) setText("");
  }

  return (
    <section
      className={`${classes.phone} ${over ? classes.over : ""}`}
      aria-labelledby={who}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void attach(event.dataTransfer.files[0]);
      }}
    >
      <Group className={classes.head} justify="space-between" wrap="nowrap">
        <div>
          <Text component="h2" fw={600} id={who} size="sm" truncate>
            {handset.name || handset.address}
          </Text>
          <Text size="xs" role="status">
            {typing ? t("sandbox.typing") : handset.address}
          </Text>
        </div>
        <PhoneMenu
          handset={handset}
          reads={reads}
          setReads={setReads}
          remove={remove}
          write={write}
          save={() => setScenario(true)}
        />
      </Group>
      <div
        className={classes.log}
        role="log"
        aria-label={t("sandbox.chatOf", { name: handset.name || handset.address })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too
        tabIndex={0}
      >
        {error !== null && <Failure error={error} retry={lookNow} />}
        {bubbles === null && error === null && <Waiting rows={3} />}
        {bubbles?.length === 0 && (
          <Text size="sm" c="dimmed" p="lg" ta="center">
            {t("sandbox.empty")}
          </Text>
        )}
        <ol className={classes.bubbles}>
          {bubbles?.map((bubble) => (
            <BubbleItem
              key={bubble.id}
              bubble={bubble}
              quoted={bubbles.find(({ id }) => id === bubble.replyTo)}
              choose={(choice) => void attempt(() => tap(handset, bubble, choice))}
            />
          ))}
          <li ref={end} aria-hidden="true" />
        </ol>
      </div>
      {refused !== null && (
        <Text size="sm" c="red" role="alert" px="sm">
          {plainly(refused)}
        </Text>
      )}
      <form
        className={classes.write}
        onSubmit={(event) => {
          event.preventDefault();
          void write(text);
        }}
      >
        <FileButton onChange={(file) => void attach(file)} inputProps={{ "aria-label": t("sandbox.attach") }}>
          {(props) => (
            <Tooltip label={t("sandbox.attach")}>
              <ActionIcon {...props} aria-label={t("sandbox.attach")}>
                <ClipIcon />
              </ActionIcon>
            </Tooltip>
          )}
        </FileButton>
        <TextInput
          aria-label={t("sandbox.write")}
          placeholder={t("sandbox.write")}
          autoComplete="off"
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ActionIcon type="submit" variant="filled" color="relevo" aria-label={t("sandbox.send")}>
          <SendIcon />
        </ActionIcon>
      </form>
      {scenario && (
        <Suspense>
          <ScenarioDialog handset={handset} close={() => setScenario(false)} />
        </Suspense>
      )}
    </section>
  );
}

function PhoneMenu({
  handset,
  reads,
  setReads,
  remove,
  write,
  save,
}: {
  handset: Handset;
  reads: boolean;
  setReads: (reads: boolean) => void;
  remove: () => void;
  write: (words: string) => Promise<void>;
  save: () => void;
}) {
  const t = useT();
  const account = useAccount();
  const navigate = useNavigate();
  const name = handset.name || handset.address;
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t("sandbox.reads.hint")} multiline w={220}>
        <div>
          <Switch
            size="xs"
            checked={reads}
            onChange={(event) => setReads(event.currentTarget.checked)}
            label={t("sandbox.reads")}
          />
        </div>
      </Tooltip>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="transparent" c="white" aria-label={t("sandbox.menu", { name })}>
            <MoreIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("sandbox.ideas")}</Menu.Label>
          {IDEAS.map((idea) => (
            <Menu.Item key={idea} onClick={() => void write(idea)}>
              {idea}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {mayOneOf(account, ["agent", "supervisor", "auditor"]) && (
            <Menu.Item onClick={() => void navigate({ to: "/inbox", search: { q: handset.address } })}>
              {t("sandbox.inInbox")}
            </Menu.Item>
          )}
          {mayOneOf(account, ["analyst"]) && <Menu.Item onClick={save}>{t("sandbox.scenario")}</Menu.Item>}
          <Menu.Item onClick={remove}>
            {t("sandbox.remove")}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

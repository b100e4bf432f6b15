import { Alert, Button, Group, Paper, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { Answer } from "../../api/client";
import { useT } from "../../i18n/useT";
import { Failure } from "../../shell/Failure";
import { Refused } from "../../shell/Refused";
import { mayOneOf, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { BackTo } from "../BackTo";
import { differences } from "../Conflict";
import { CopyField } from "../CopyField";
import { EditForm } from "../EditForm";
import { useEditing, useFreshList, useKept } from "../editing";
import { Sheet } from "../Sheet";
import { SureButton } from "../SureButton";
import { useAskFirst } from "../useAskFirst";
import { filled, type Values } from "../values";
import { type Integration, KEY, type Kind, path, useKinds, useRemove, useRotate } from "./api";
import { Checkup } from "./Checkup";
import { Deliveries } from "./Deliveries";
import { Fields } from "./Fields";
import { isWhole, useWords } from "./fields";
import { Issued } from "./Issued";
import { StateMark } from "./StateMark";

/** What is edited: the integration, and the secrets that are entered anew. */
type Edited = Integration & { entered?: Values };

/** An integration: how it fares, what is set up, and what it was told. */
export function IntegrationPage({ name }: { name: string }) {
  const t = useT();
  const kept = useKept<Edited>(path(name));
  const kinds = useKinds();
  if (kept.isPending || kinds.isPending) return <Waiting rows={4} />;
  if (kept.isLoadingError) return <Failure error={kept.error} retry={() => void kept.refetch()} />;
  if (kinds.isLoadingError) return <Failure error={kinds.error} retry={() => void kinds.refetch()} />;
  const kind = kinds.data?.find((each) => each.kind === kept.data?.data.kind);
  return (
    <Sheet title={name} actions={<BackTo words={t("integrations.back")} to="/admin/integrations" />}>
      {kept.data === null ? (
        <Text role="alert">{t("integrations.gone")}</Text>
      ) : kind ? (
        <Kept kept={kept.data} kind={kind} />
      ) : (
        <Alert color="orange">{kept.data.data.kind}</Alert>
      )}
    </Sheet>
  );
}

function Kept({ kept, kind }: { kept: Answer<Edited>; kind: Kind }) {
  const t = useT();
  const mayChange = mayOneOf(useAccount(), []);
  const { name } = kept.data;
  const editing = useEditing(path(name), kept, ({ kind, on, settings, entered }: Edited) => ({
    kind,
    on,
    settings: filled(settings),
    secrets: filled(entered ?? {}),
  }));
  const { value, theirs } = editing;
  const compared = useCompared();
  const form = { ...value, secrets: value.entered ?? {} };

  useFreshList(KEY, kept.tag);

  return (
    <Stack>
      <StateMark integration={kept.data} />
      {kept.data.callback && (
        <CopyField
          label={t("integrations.callback")}
          hint={t("integrations.callback.hint")}
          value={window.location.origin + kept.data.callback}
        />
      )}
      <Paper withBorder p="lg">
        <EditForm
          label={t("integrations.settings")}
          editing={editing}
          conflict={theirs && compared(value, theirs, kind)}
          mayChange={mayChange}
          valid={isWhole(kind, form, value.secrets)}
        >
          <Fields
            kind={kind}
            value={form}
            kept={value.secrets}
            mayChange={mayChange}
            set={({ secrets, ...change }) => editing.set(secrets ? { ...change, entered: secrets } : change)}
          />
        </EditForm>
      </Paper>
      {mayChange && <Hands kept={kept} kind={kind} />}
      <Deliveries name={name} />
    </Stack>
  );
}

/** What two versions say differently, each setting by its own name. */
function useCompared() {
  const t = useT();
  const words = useWords();
  const say = (value: unknown) => {
    const said = String(value ?? "");
    return said === "true" ? t("admin.yes") : said === "false" ? t("admin.no") : said;
  };
  return (mine: Edited, theirs: Edited, kind: Kind) => [
    ...differences<Edited>(mine, theirs, { on: t("integrations.on") }, say),
    ...differences(
      filled(mine.settings),
      filled(theirs.settings),
      Object.fromEntries(kind.settings.map(({ name, label }) => [name, words(label)])),
      say,
    ),
  ];
}

/** What an administrator can do with it besides changing it. */
function Hands({ kept, kind }: { kept: Answer<Edited>; kind: Kind }) {
  const t = useT();
  const words = useWords();
  const navigate = useNavigate();
  const { name } = kept.data;
  const remove = useRemove(name);
  const rotate = useRotate(name);
  const askFirst = useAskFirst();
  const made = kind.secrets.filter((secret) => secret.made);

  const askToRotate = (secret: string) =>
    askFirst({
      title: t("integrations.rotate"),
      hint: t("integrations.rotate.hint"),
      yes: t("integrations.rotate"),
      onYes: () => rotate.mutate(secret),
    });
  return (
    <Stack gap="sm">
      <Checkup name={name} />
      {rotate.data?.issued && <Issued kind={kind} secrets={rotate.data.issued} />}
      <Refused error={rotate.error ?? remove.error} />
      <Group>
        {made.map((secret) => (
          <Button
            key={secret.name}
            variant="default"
            loading={rotate.isPending}
            onClick={() => askToRotate(secret.name)}
          >
            {t("integrations.rotate")}: {words(secret.label)}
          </Button>
        ))}
        <SureButton
          title={t("integrations.remove")}
          hint={t("integrations.remove.hint", { name })}
          yes={t("integrations.remove")}
          loading={remove.isPending}
          onYes={() =>
            remove.mutate(kept.tag, { onSuccess: () => void navigate({ to: "/admin/integrations", search: {} }) })
          }
        />
      </Group>
    </Stack>
  );
}

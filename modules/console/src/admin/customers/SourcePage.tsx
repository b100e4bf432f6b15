import { Alert, Paper, Stack, Text, Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { Answer } from "../../api/client";
import { useT } from "../../i18n/useT";
import { Failure } from "../../shell/Failure";
import { Refused } from "../../shell/Refused";
import { mayOneOf, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { BackTo } from "../BackTo";
import { differences } from "../Conflict";
import { EditForm } from "../EditForm";
import { useEditing, useFreshList, useKept } from "../editing";
import { Sheet } from "../Sheet";
import { SureButton } from "../SureButton";
import { filled, type Values } from "../values";
import { KEY, path, type Source, useRemove } from "./api";
import { kindOf, written } from "./kinds";
import { isWhole, SourceFields } from "./SourceFields";
import { StateMark } from "./StateMark";
import { TryOut } from "./TryOut";

/** What is edited: the source, and the secrets that are entered anew. */
type Edited = Source & { entered?: Values };

/** A source: how it fares, what is set up, and a way to try it out. */
export function SourcePage({ name }: { name: string }) {
  const t = useT();
  const kept = useKept<Edited>(path(name));
  if (kept.isPending) return <Waiting rows={4} />;
  if (kept.isLoadingError) return <Failure error={kept.error} retry={() => void kept.refetch()} />;
  return (
    <Sheet title={name} actions={<BackTo words={t("sources.back")} to="/admin/customers" />}>
      {kept.data === null ? <Text role="alert">{t("sources.gone")}</Text> : <Kept kept={kept.data} />}
    </Sheet>
  );
}

function Kept({ kept }: { kept: Answer<Edited> }) {
  const t = useT();
  const navigate = useNavigate();
  const mayChange = mayOneOf(useAccount(), []);
  const { name } = kept.data;
  const remove = useRemove(name);
  const editing = useEditing(path(name), kept, ({ kind, rank, settings, mapping, entered }: Edited) => ({
    kind,
    rank,
    settings: filled(settings),
    mapping,
    secrets: filled(entered ?? {}),
  }));
  const { value, theirs } = editing;
  const kind = kindOf(value.kind);
  const form = { ...value, secrets: value.entered ?? {} };

  useFreshList(KEY, kept.tag);

  if (!kind) return <Alert color="orange">{t("sources.kind.unknown", { kind: value.kind })}</Alert>;
  const conflict =
    theirs &&
    differences<Edited>(
      value,
      theirs,
      { rank: t("sources.rank"), settings: t("sources.settings"), mapping: t("sources.mapping") },
      (each) => (typeof each === "object" && each !== null ? written(each as Values) : String(each ?? "")),
    );
  return (
    <Stack>
      <StateMark source={value} />
      <Paper withBorder p="lg">
        <EditForm
          label={t("sources.settings")}
          editing={editing}
          conflict={conflict}
          mayChange={mayChange}
          valid={isWhole(kind, form, value.secrets)}
        >
          <SourceFields
            kind={kind}
            value={form}
            kept={value.secrets}
            mayChange={mayChange}
            set={({ secrets, ...change }) => editing.set(secrets ? { ...change, entered: secrets } : change)}
          />
        </EditForm>
      </Paper>
      {mayChange && (
        <Paper withBorder p="lg" component="section">
          <Title order={2} size="h4" mb="sm">
            {t("sources.try.title")}
          </Title>
          <TryOut name={name} />
        </Paper>
      )}
      {mayChange && (
        <div>
          <SureButton
            title={t("sources.remove")}
            hint={t("sources.remove.hint", { name })}
            yes={t("sources.remove")}
            loading={remove.isPending}
            onYes={() =>
              remove.mutate(kept.tag, { onSuccess: () => void navigate({ to: "/admin/customers", search: {} }) })
            }
          />
          <Refused error={remove.error} />
        </div>
      )}
    </Stack>
  );
}

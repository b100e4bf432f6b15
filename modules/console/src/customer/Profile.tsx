import { ActionIcon, Alert, Badge, Button, Group, Text, Tooltip } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { CloseIcon, PencilIcon } from "../shell/icons";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { AttributeForm } from "./AttributeForm";
import {
  type Attribute,
  type Profile as Known,
  type Said,
  type SourceAnswer,
  useForgetAttribute,
  useProfile,
  useRefresh,
} from "./api";
import { nameWord } from "./names";
import classes from "./Profile.module.css";

/** What is known of a customer, who says so and since when; and what is not known, and why. */
export function Profile({ contact, conversation }: { contact: string | undefined; conversation: string }) {
  const { data: profile, error, isLoading, refetch } = useProfile(contact, conversation);
  if (isLoading) return <Waiting rows={2} height={24} />;
  if (error && !profile) return <Failure error={error} retry={() => void refetch()} />;
  return profile ? <Shown profile={profile} conversation={conversation} /> : null;
}

function Shown({ profile, conversation }: { profile: Known; conversation: string }) {
  const t = useT();
  const plainly = usePlainly();
  const account = useAccount();
  const mayChange = mayOneOf(account, ["agent", "supervisor"]);
  const refresh = useRefresh(profile.contact, conversation);
  const [editing, setEditing] = useState<string | null>(null);
  const isAsked = profile.sources.some(({ kind }) => kind !== "csv");
  return (
    <section aria-label={t("customer.title")}>
      <Group justify="space-between" mb={4} gap={4}>
        <Text component="h3" size="xs" fw={700} c="dimmed" m={0}>
          {t("customer.title")}
        </Text>
        {profile.vip && (
          <Badge size="sm" variant="light" color="orange" tt="none" leftSection={<span aria-hidden="true">★</span>}>
            {t("customer.vip")}
          </Badge>
        )}
      </Group>
      <State profile={profile} />
      <dl className={classes.facts}>
        {profile.attributes.map((attribute) => (
          <Line
            key={attribute.name}
            attribute={attribute}
            profile={profile}
            conversation={conversation}
            onEdit={mayChange ? () => setEditing(attribute.name) : undefined}
          />
        ))}
      </dl>
      {editing !== null && (
        <AttributeForm
          key={editing}
          contact={profile.contact}
          conversation={conversation}
          name={editing}
          value={profile.attributes.find(({ name }) => name === editing)?.value ?? ""}
          close={() => setEditing(null)}
        />
      )}
      {mayChange && editing === null && (
        <Group gap={6}>
          <Button size="compact-xs" variant="default" onClick={() => setEditing("")}>
            {t("customer.add")}
          </Button>
          {isAsked && (
            <Button size="compact-xs" variant="default" loading={refresh.isPending} onClick={() => refresh.mutate()}>
              {t("customer.refresh")}
            </Button>
          )}
        </Group>
      )}
      {refresh.isError && (
        <Text size="xs" c="red" role="alert">
          {plainly(refresh.error)}
        </Text>
      )}
      {refresh.isSuccess && (
        <Text size="xs" c="dimmed" role="status">
          {t("customer.asked")}
        </Text>
      )}
    </section>
  );
}

/** In words: nobody knows them, nobody was asked, several have that phone, or who does not answer since when. */
function State({ profile }: { profile: Known }) {
  const t = useT();
  const intl = useIntl();
  const silent = profile.sources.filter(({ failedAt }) => failedAt);
  const since = ({ name, failedAt }: SourceAnswer) =>
    t("customer.silent", {
      name,
      since: intl.formatDate(failedAt as string, { dateStyle: "short", timeStyle: "short" }),
    });
  if (profile.state === "stale") {
    return (
      <Alert color="orange" p={6} mb={6}>
        {silent.map((source) => (
          <Text key={source.name} size="xs" title={source.why ?? undefined}>
            {since(source)}
          </Text>
        ))}
        {profile.attributes.length > 0 && <Text size="xs">{t("customer.mayBeOld")}</Text>}
      </Alert>
    );
  }
  if (profile.state === "ambiguous") {
    return (
      <Alert color="orange" p={6} mb={6}>
        {profile.sources
          .filter(({ result }) => result === "ambiguous")
          .map(({ name, hits }) => (
            <Text key={name} size="xs">
              {t("customer.ambiguous", { name, hits: hits ?? 2 })}
            </Text>
          ))}
      </Alert>
    );
  }
  if (profile.state === "known") return null;
  return (
    <Text size="xs" c="dimmed" mb={4}>
      {t(profile.state === "unknown" ? "customer.unknown" : "customer.none")}
    </Text>
  );
}

function Line({
  attribute,
  profile,
  conversation,
  onEdit,
}: {
  attribute: Attribute;
  profile: Known;
  conversation: string;
  onEdit?: () => void;
}) {
  const t = useT();
  const forget = useForgetAttribute(profile.contact, conversation);
  const says = useSays();
  const word = nameWord(attribute.name);
  const name = word ? t(word) : attribute.name;
  return (
    <div className={classes.pair}>
      <dt>{name}</dt>
      <dd>
        <div>
          {attribute.value}
          <Tooltip
            label={(attribute.others ?? []).map((other) => `${other.value} (${says(other)})`).join(" · ")}
            disabled={!attribute.others?.length}
          >
            <Text size="xs" c="dimmed">
              {says(attribute)}
              {attribute.others?.some(({ value }) => value !== attribute.value) && ` · ${t("customer.disputed")}`}
            </Text>
          </Tooltip>
        </div>
        {onEdit && (
          <span className={classes.does}>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t("customer.edit", { name })}
              onClick={onEdit}
            >
              <PencilIcon size={14} />
            </ActionIcon>
            {(attribute.source === "agent" || attribute.source === "customer") && (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t("customer.forget", { name })}
                loading={forget.isPending}
                onClick={() => forget.mutate(attribute.name)}
              >
                <CloseIcon size={14} />
              </ActionIcon>
            )}
          </span>
        )}
      </dd>
    </div>
  );
}

/** Who says so, and since when. */
function useSays() {
  const t = useT();
  const intl = useIntl();
  return ({ source, by, at }: Said) => {
    const known = { agent: by ?? t("customer.agent"), customer: t("customer.themselves"), csv: t("customer.csv") };
    const who = Object.hasOwn(known, source) ? known[source as keyof typeof known] : source;
    return at ? `${who}, ${intl.formatDate(at, { dateStyle: "short", timeStyle: "short" })}` : who;
  };
}

import { Anchor, Button, Paper, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { AddForm } from "../admin/AddForm";
import { Moment } from "../admin/Moment";
import { FigureWords } from "../figures/FigureWords";
import { Refusal } from "../figures/Refusal";
import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";
import { BackIcon } from "../shell/icons";
import { Refused } from "../shell/Refused";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { type Exclusion, isWho, useCalled, useExclude, useExclusions, useInclude } from "./api";

const FEW = 50;
const LONGEST_WHY = 200;

/** Whose conversations are in no figure, and why; analysts say so. */
export const Exclusions = () => (
  <FigureWords>
    <Page />
  </FigureWords>
);

function Page() {
  const t = useT();
  const exclusions = useExclusions();
  const mayChange = mayOneOf(useAccount(), ["analyst"]);
  return (
    <Stack p="lg" gap="md">
      <Stack gap={4}>
        <Anchor component={Link} to="/figures" size="sm">
          <BackIcon size={14} /> {t("cases.back")}
        </Anchor>
        <Title order={1} size="h3">
          {t("exclusions.title")}
        </Title>
        <Text size="sm" c="dimmed" maw={760}>
          {t("exclusions.hint")}
        </Text>
      </Stack>
      {mayChange && <Add />}
      {exclusions.isLoadingError ? (
        <Refusal error={exclusions.error} retry={() => void exclusions.refetch()} />
      ) : exclusions.isPending ? (
        <Waiting rows={4} />
      ) : exclusions.data.length === 0 ? (
        <Empty title={t("exclusions.none")} hint={t("exclusions.none.hint")} />
      ) : (
        <List exclusions={exclusions.data} mayChange={mayChange} />
      )}
    </Stack>
  );
}

function Add() {
  const t = useT();
  const exclude = useExclude();
  const [who, setWho] = useState("");
  const [why, setWhy] = useState("");
  return (
    <Paper withBorder p="md" maw={560}>
      <AddForm
        label={t("exclusions.add")}
        adding={exclude}
        valid={isWho(who) && why.trim() !== ""}
        submit={() =>
          exclude.mutate(
            { who, why },
            {
              onSuccess: (isFound) => {
                if (!isFound) return;
                notifications.show({ message: t("exclusions.added") });
                setWho("");
                setWhy("");
              },
            },
          )
        }
      >
        <TextInput
          label={t("exclusions.phone")}
          description={t("exclusions.phone.hint")}
          error={exclude.data === false ? t("exclusions.unknown") : undefined}
          value={who}
          onChange={(event) => {
            exclude.reset();
            setWho(event.currentTarget.value);
          }}
        />
        <TextInput
          label={t("exclusions.why")}
          description={t("exclusions.why.hint")}
          maxLength={LONGEST_WHY}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </AddForm>
    </Paper>
  );
}

function List({ exclusions, mayChange }: { exclusions: Exclusion[]; mayChange: boolean }) {
  const t = useT();
  const include = useInclude();
  const [isWhole, setWhole] = useState(false);
  return (
    <Stack gap="sm">
      <Refused error={include.error} />
      <Table.ScrollContainer minWidth={640} type="native">
        <Table verticalSpacing={6} fz="sm" aria-label={t("exclusions.contacts")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("exclusions.contact")}</Table.Th>
              <Table.Th scope="col">{t("exclusions.why")}</Table.Th>
              <Table.Th scope="col">{t("exclusions.by")}</Table.Th>
              <Table.Th scope="col">{t("exclusions.at")}</Table.Th>
              {mayChange && <Table.Th scope="col">{t("exclusions.actions")}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(isWhole ? exclusions : exclusions.slice(0, FEW)).map((each) => (
              <Row
                key={each.contact}
                exclusion={each}
                include={
                  mayChange
                    ? () =>
                        include.mutate(each.contact, {
                          onSuccess: () => notifications.show({ message: t("exclusions.removed") }),
                        })
                    : undefined
                }
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!isWhole && exclusions.length > FEW && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {t("exclusions.more", { n: exclusions.length })}
        </Button>
      )}
    </Stack>
  );
}

function Row({ exclusion: { contact, why, by, at }, include }: { exclusion: Exclusion; include?: () => void }) {
  const t = useT();
  const called = useCalled(contact).data || contact;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {called}
      </Table.Th>
      <Table.Td>{why}</Table.Td>
      <Table.Td>{by}</Table.Td>
      <Table.Td>
        <Moment at={at} />
      </Table.Td>
      {include && (
        <Table.Td>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t("exclusions.remove.of", { who: called })}
            onClick={include}
          >
            {t("exclusions.remove")}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}

import { Alert, Badge, Button, Checkbox, Group, Modal, NativeSelect, Stack, Table, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { PlusIcon } from "../../shell/icons";
import { Refused } from "../../shell/Refused";
import { mayOneOf, type Role, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { CopyField } from "../CopyField";
import { Moment } from "../Moment";
import { useAskFirst } from "../useAskFirst";
import { type KeyCard, ROLES, useKeys, useMakeKey, useRevokeKey } from "./api";

const DAYS = ["30", "90", "365", ""] as const;

/** What programs come in with. */
export function Keys() {
  const t = useT();
  const keys = useKeys();
  const revoke = useRevokeKey();
  const askFirst = useAskFirst();
  const mayChange = mayOneOf(useAccount(), []);
  const [making, setMaking] = useState(false);

  const askToRevoke = ({ id, name }: KeyCard) =>
    askFirst({
      title: t("accounts.key.revoke.sure", { name }),
      hint: t("accounts.key.revoke.hint"),
      yes: t("accounts.key.revoke"),
      color: "red",
      onYes: () => revoke.mutate(id),
    });

  if (keys.isPending) return <Waiting rows={4} />;
  if (keys.isLoadingError) return <Failure error={keys.error} retry={() => void keys.refetch()} />;
  return (
    <Stack gap="sm">
      {mayChange && (
        <Group justify="flex-end">
          <Button leftSection={<PlusIcon size={16} />} onClick={() => setMaking(true)}>
            {t("accounts.key.make")}
          </Button>
        </Group>
      )}
      <Refused error={revoke.error} />
      {keys.data.length === 0 ? (
        <Empty title={t("accounts.keys.none")} hint={t("accounts.keys.none.hint")} />
      ) : (
        <Table.ScrollContainer minWidth={720}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("accounts.key.name")}</Table.Th>
                <Table.Th scope="col">{t("accounts.key.may")}</Table.Th>
                <Table.Th scope="col">{t("accounts.key.made")}</Table.Th>
                <Table.Th scope="col">{t("accounts.key.used")}</Table.Th>
                <Table.Th scope="col">{t("accounts.key.ends")}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {keys.data.map((key) => (
                <Table.Tr key={key.id}>
                  <Table.Th scope="row">{key.name}</Table.Th>
                  <Table.Td>
                    {key.scopes
                      .map((scope) =>
                        scope === "read" ? t("accounts.key.readOnly") : t(`accounts.role.${scope as Role}`),
                      )
                      .join(", ")}
                  </Table.Td>
                  <Table.Td>
                    <Moment at={key.madeAt} /> · {key.madeBy}
                  </Table.Td>
                  <Table.Td>{key.usedAt ? <Moment at={key.usedAt} /> : t("accounts.key.never")}</Table.Td>
                  <Table.Td>{key.endsAt ? <Moment at={key.endsAt} /> : t("accounts.key.forGood")}</Table.Td>
                  <Table.Td ta="right">
                    {key.revokedAt ? (
                      <Badge color="gray">{t("accounts.key.revoked")}</Badge>
                    ) : (
                      mayChange && (
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t("accounts.key.revoke.which", { name: key.name })}
                          onClick={() => askToRevoke(key)}
                        >
                          {t("accounts.key.revoke")}
                        </Button>
                      )
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {making && <MakeKey close={() => setMaking(false)} />}
    </Stack>
  );
}

/** The secret is shown here, once. */
function MakeKey({ close }: { close: () => void }) {
  const t = useT();
  const make = useMakeKey();
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<string[]>([]);
  const [readOnly, setReadOnly] = useState(false);
  const [days, setDays] = useState("365");
  return (
    <Modal
      opened
      onClose={close}
      title={t("accounts.key.make")}
      closeOnClickOutside={!make.data}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      {make.data ? (
        <Stack>
          <Alert color="orange">{t("accounts.key.once")}</Alert>
          <CopyField label={t("accounts.key.secret")} value={make.data.secret} />
          <Button onClick={close}>{t("accounts.key.kept")}</Button>
        </Stack>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate({
              name: name.trim(),
              scopes: readOnly ? [...roles, "read"] : roles,
              days: days ? Number(days) : null,
            });
          }}
        >
          <Stack gap="sm">
            <TextInput
              required
              data-autofocus
              label={t("accounts.key.name")}
              placeholder={t("accounts.key.name.example")}
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Checkbox.Group label={t("accounts.key.may")} value={roles} onChange={setRoles}>
              <Stack gap={6} mt={4}>
                {ROLES.map((role) => (
                  <Checkbox
                    key={role}
                    value={role}
                    label={t(`accounts.role.${role}`)}
                    description={t(`accounts.role.${role}.may`)}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
            <Checkbox
              label={t("accounts.key.readOnly")}
              checked={readOnly}
              onChange={(event) => setReadOnly(event.currentTarget.checked)}
            />
            <NativeSelect
              label={t("accounts.key.ends")}
              value={days}
              data={DAYS.map((value) => ({
                value,
                label: value ? t("accounts.key.days", { days: Number(value) }) : t("accounts.key.forGood"),
              }))}
              onChange={(event) => setDays(event.currentTarget.value)}
            />
            <Refused error={make.error} />
            <Button type="submit" loading={make.isPending} disabled={!name.trim() || roles.length === 0}>
              {t("accounts.key.make")}
            </Button>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

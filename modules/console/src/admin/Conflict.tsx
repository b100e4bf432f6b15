import { Alert, Button, Group, Table, Text } from "@mantine/core";
import { useT } from "../i18n/useT";

/** One thing that both changed, or one of them. */
export interface Difference {
  what: string;
  mine: string;
  theirs: string;
}

/** Somebody else saved in the meantime: shows both, and lets a person decide. Nothing is overwritten before. */
export function Conflict({
  differences,
  keepMine,
  takeTheirs,
}: {
  differences: Difference[];
  keepMine: () => void;
  takeTheirs: () => void;
}) {
  const t = useT();
  return (
    <Alert color="orange" role="alert" title={t("admin.conflict")}>
      <Text size="sm" mb="xs">
        {t("admin.conflict.hint")}
      </Text>
      <Table captionSide="top" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("admin.conflict.what")}</Table.Th>
            <Table.Th scope="col">{t("admin.conflict.mine")}</Table.Th>
            <Table.Th scope="col">{t("admin.conflict.theirs")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map(({ what, mine, theirs }) => (
            <Table.Tr key={what}>
              <Table.Th scope="row">{what}</Table.Th>
              <Table.Td>{mine || "–"}</Table.Td>
              <Table.Td>{theirs || "–"}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group mt="sm" gap="xs">
        <Button onClick={keepMine}>{t("admin.conflict.keepMine")}</Button>
        <Button variant="default" onClick={takeTheirs}>
          {t("admin.conflict.takeTheirs")}
        </Button>
      </Group>
    </Alert>
  );
}

/** What two versions of the same thing say differently. `say` puts a value into words. */
export function differences<A extends object>(
  mine: A,
  theirs: A,
  names: Partial<Record<keyof A, string>>,
  say: (value: unknown) => string,
): Difference[] {
  return (Object.keys(names) as (keyof A)[])
    .filter((key) => JSON.stringify(mine[key] ?? null) !== JSON.stringify(theirs[key] ?? null))
    .map((key) => ({ what: names[key] ?? "", mine: say(mine[key]), theirs: say(theirs[key]) }));
}

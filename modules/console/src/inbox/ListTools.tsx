import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { address } from "../api/client";
import { useT } from "../i18n/useT";
import { DownloadIcon, FilterIcon } from "../shell/icons";

interface Props {
  isFiltered: boolean;
  edit: () => void;
  /** What the list shows, as its address says it. */
  query: Record<string, string | boolean | undefined>;
}

/** Beside the search: the filter, and the same list for a spreadsheet. */
export function ListTools({ isFiltered, edit, query }: Props) {
  const t = useT();
  const table = (separator: "comma" | "semicolon") => address("/tickets/export", { ...query, separator });
  return (
    <>
      <Tooltip label={t("filter.title")}>
        <ActionIcon
          variant={isFiltered ? "filled" : "default"}
          color={isFiltered ? "relevo" : "gray"}
          aria-label={t(isFiltered ? "filter.isOn" : "filter.title")}
          onClick={edit}
        >
          <FilterIcon size={18} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t("inbox.export")}>
            <DownloadIcon size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={table("comma")} download>
            {t("inbox.export.comma")}
          </Menu.Item>
          <Menu.Item component="a" href={table("semicolon")} download>
            {t("inbox.export.semicolon")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

import { Button, Divider } from "@mantine/core";
import { useT } from "../i18n/useT";
import { type Provider, useProviders } from "./session";

/** The way to the provider and back to the very address that was asked for. */
export function startOf({ start }: Provider, here: Pick<Location, "pathname" | "search">) {
  const way = new URL(start, "https://desk.invalid");
  const place = `${here.pathname}${here.search}`;
  if (place !== "/") way.searchParams.set("to", place);
  return way.pathname + way.search;
}

/** Where else one can come in; nothing where there is no provider of identities, or nobody can tell. */
export function Providers() {
  const t = useT();
  const { data: providers = [] } = useProviders();
  if (providers.length === 0) return null;
  return (
    <>
      <Divider label={t("signIn.or")} />
      {providers.map((provider) => (
        <Button key={provider.id} component="a" href={startOf(provider, window.location)} variant="default">
          {t("signIn.with", { provider: provider.name })}
        </Button>
      ))}
    </>
  );
}

import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { useT } from "../i18n/useT";
import { Live } from "../live/Live";
import { Empty } from "./Empty";
import { Failure } from "./Failure";
import { Layout } from "./Layout";
import { lazily } from "./lazily";
import { AccountContext, useSession } from "./session";
import { Waiting } from "./Waiting";

const SignIn = lazily(() => import("./SignIn"));

/** Either the sign-in page or the console; the address stays the same. */
export function Root() {
  const session = useSession();
  if (session.isPending) return <Waiting rows={3} />;
  if (session.isLoadingError) return <Failure error={session.error} retry={() => void session.refetch()} />;
  if (!session.data) {
    return (
      <Suspense fallback={<Waiting rows={3} />}>
        <SignIn />
      </Suspense>
    );
  }
  return (
    <AccountContext key={session.data.account.id} value={session.data.account}>
      <Live>
        <Layout />
      </Live>
    </AccountContext>
  );
}

export function NothingHere() {
  const t = useT();
  return (
    <Empty title={t("shell.nothingHere")} hint={t("shell.nothingHere.hint")}>
      <Button component={Link} to="/inbox" variant="default">
        {t("shell.goInbox")}
      </Button>
    </Empty>
  );
}

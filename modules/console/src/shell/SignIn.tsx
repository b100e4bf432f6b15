import { Alert, Button, Center, Paper, PasswordInput, Stack, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useId } from "react";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { LanguageChoice } from "./LanguageChoice";
import { Providers } from "./Providers";
import { useSignIn } from "./session";
import { entitle } from "./title";

/** Shown in place of any page until somebody is signed in; then that page appears. */
export default function SignIn() {
  const t = useT();
  const plainly = usePlainly();
  const signIn = useSignIn();
  const heading = useId();
  useEffect(() => entitle({ screen: t("signIn.enter"), unread: 0 }), [t]);
  const form = useForm({
    initialValues: { login: "", password: "" },
    validate: {
      login: (value) => (value.trim() ? null : t("signIn.loginMissing")),
      password: (value) => (value ? null : t("signIn.passwordMissing")),
    },
  });
  return (
    <Center component="main" mih="100dvh" p="md" bg="var(--rv-ground)">
      <Paper withBorder p="xl" w="100%" maw={400} radius="lg">
        <form
          aria-labelledby={heading}
          onSubmit={form.onSubmit((given) => signIn.mutate({ ...given, login: given.login.trim() }))}
          noValidate
        >
          <Stack>
            <img src="/relevo.svg" width={44} height={44} alt="" />
            <Title order={1} size="h3" id={heading}>
              {t("signIn.title")}
            </Title>
            {signIn.error && (
              <Alert color="red" role="alert">
                {plainly(signIn.error)}
              </Alert>
            )}
            <TextInput label={t("signIn.login")} autoComplete="username" autoFocus {...form.getInputProps("login")} />
            <PasswordInput
              label={t("signIn.password")}
              autoComplete="current-password"
              {...form.getInputProps("password")}
            />
            <Button type="submit" loading={signIn.isPending}>
              {t("signIn.enter")}
            </Button>
            <Providers />
            <LanguageChoice />
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}

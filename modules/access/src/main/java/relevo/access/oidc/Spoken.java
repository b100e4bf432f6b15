package relevo.access.oidc;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import relevo.kernel.Refusal;

/** What a page at the door says in each language; a refusal's own sentence is in Spanish. */
enum Spoken {
  ES("No se ha podido entrar", "Volver", Map.of()),
  EN("You could not be let in", "Back", Map.ofEntries(
      entry("oidc-late", "Signing in took too long, or began in another browser. Begin again."),
      entry("oidc-off", "At this desk people sign in with user name and password: there is no other provider of identities."),
      entry("oidc-state", "This answer is not to the sign-in that this browser began. Begin again."),
      entry("oidc-sender", "This answer does not come from this desk's provider of identities. Begin again."),
      entry("oidc-denied", "The provider of identities did not let you in."),
      entry("oidc-code", "The provider of identities does not know its own answer: perhaps it was used already. Begin again."),
      entry("oidc-token", "What the provider says of you is not valid. Begin again."),
      entry("oidc-away", "The provider of identities does not answer as it should. Try again in a while, or come in with your Relevo password."),
      entry("oidc-closed", "Your Relevo account is closed. Ask an administrator to open it."),
      entry("oidc-no-role", "The provider of identities knows you, but none of your groups has a role in Relevo. Ask an administrator to put you in one that has."),
      entry("oidc-no-team", "The provider of identities knows you, but none of your groups is of a team in Relevo. Ask an administrator to put you in one that is."),
      entry("oidc-no-login", "The provider of identities does not say what you are called, or has not verified your e-mail. Ask whoever administers it to say or verify it."),
      entry("oidc-no-account", "You have no account in Relevo. Ask an administrator to open one for “{login}” and to link it with “{subject}”."),
      entry("oidc-not-linked", "There is an account “{login}” already, and it is not linked with your identity. If it is yours, ask an administrator to link it with"
          + " “{subject}”; meanwhile, come in with your Relevo password."),
      entry("crowded", "Too many people are coming in at once. Try again in a few seconds."),
      entry("insecure", "People come in over https only: password and session could be read on the way. The operator gives the address in RELEVO_PUBLIC_URL."))),
  PT("Não foi possível entrar", "Voltar", Map.ofEntries(
      entry("oidc-late", "A entrada demorou demais, ou começou em outro navegador. Comece de novo."),
      entry("oidc-off", "Nesta mesa entra-se com usuário e senha: não há outro provedor de identidade."),
      entry("oidc-state", "Esta resposta não é da entrada que este navegador começou. Comece de novo."),
      entry("oidc-sender", "Esta resposta não vem do provedor de identidade desta mesa. Comece de novo."),
      entry("oidc-denied", "O provedor de identidade não deixou você entrar."),
      entry("oidc-code", "O provedor de identidade não reconhece a própria resposta: talvez já tenha sido usada. Comece de novo."),
      entry("oidc-token", "O que o provedor diz de você não vale. Comece de novo."),
      entry("oidc-away", "O provedor de identidade não responde como deve. Tente dentro de um tempo, ou entre com a sua senha do Relevo."),
      entry("oidc-closed", "A sua conta do Relevo está fechada. Peça a quem administra que a abra."),
      entry("oidc-no-role", "O provedor de identidade conhece você, mas nenhum dos seus grupos tem um papel no Relevo. Peça a quem administra que o ponha em um que tenha."),
      entry("oidc-no-team", "O provedor de identidade conhece você, mas nenhum dos seus grupos é de uma equipe do Relevo. Peça a quem administra que o ponha em um que seja."),
      entry("oidc-no-login", "O provedor de identidade não diz como você se chama, ou não verificou o seu e-mail. Peça a quem o administra que o diga ou verifique."),
      entry("oidc-no-account", "Você não tem conta no Relevo. Peça a quem administra que a abra para “{login}” e a vincule a “{subject}”."),
      entry("oidc-not-linked", "Já existe uma conta “{login}”, e ela não está vinculada à sua identidade. Se é sua, peça a quem administra que a vincule a"
          + " “{subject}”; enquanto isso, entre com a sua senha do Relevo."),
      entry("crowded", "Há gente demais entrando ao mesmo tempo. Tente dentro de alguns segundos."),
      entry("insecure", "Só se entra por https: a senha e a sessão poderiam ser lidas no caminho. O operador põe o endereço em RELEVO_PUBLIC_URL.")));

  final String title;
  final String back;
  private final Map<String, String> sentences;

  Spoken(String title, String back, Map<String, String> sentences) {
    this.title = title;
    this.back = back;
    this.sentences = sentences;
  }

  /** The first that we speak of those a browser asks for, in its order; Spanish otherwise. */
  static Spoken by(List<Locale> asked) {
    return asked.stream().flatMap(locale -> Arrays.stream(values()).filter(each -> each.tag().equals(locale.getLanguage()))).findFirst().orElse(ES);
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has words of its own for that, or Spanish will have to do. */
  boolean knows(String code) {
    return this == ES || sentences.containsKey(code);
  }

  String sentence(Refusal refusal) {
    String sentence = sentences.getOrDefault(refusal.code(), refusal.getMessage());
    for (var member : refusal.members().entrySet()) sentence = sentence.replace("{" + member.getKey() + "}", String.valueOf(member.getValue()));
    return sentence;
  }
}

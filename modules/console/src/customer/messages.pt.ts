import type es from "./messages.es";

const pt: Record<keyof typeof es, string> = {
  "customer.title": "Ficha do cliente",
  "customer.vip": "VIP: atendido primeiro",
  "customer.none": "Sem dados: ainda não se perguntou por este cliente. O que se descobrir ou anotar aparece aqui.",
  "customer.unknown": "Não encontrado: nenhuma fonte conhece este telefone. Anote o que o cliente lhe disser.",
  "customer.ambiguous": "«{name}» tem {hits} clientes com este telefone: nenhum é escolhido.",
  "customer.silent": "«{name}» não responde desde {since}.",
  "customer.mayBeOld": "O que se mostra pode ter mudado.",
  "customer.add": "Anotar um dado",
  "customer.refresh": "Perguntar de novo",
  "customer.asked": "As fontes foram consultadas; o que disserem aparecerá aqui.",
  "customer.edit": "Corrigir {name}",
  "customer.forget": "Retirar o anotado em {name}",
  "customer.field": "Campo",
  "customer.field.wrong": "Letras, algarismos, - e _; começa por letra.",
  "customer.value": "Valor",
  "customer.agent": "anotado por uma pessoa",
  "customer.csv": "lista de clientes",
  "customer.themselves": "dito pelo cliente",
  "customer.disputed": "outra fonte diz outra coisa",
  "customer.name.name": "Nome",
  "customer.name.tier": "Categoria",
  "customer.name.tags": "Marcadores",
  "customer.name.email": "E-mail",
  "customer.name.language": "Língua",
  "customer.name.company": "Empresa",
  "customer.name.owner": "Responsável",
};

export default pt;

insert into kernel.command (scope, key, asked, answer, at) select 'rules', key, asked, answer, at from escalation.command;
drop table escalation.command;

insert into kernel.command (scope, key, asked, answer, at) select 'rules admin', key, asked, answer, at from escalation.command;
drop table escalation.command;

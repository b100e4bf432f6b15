#!/bin/sh
# Copia de seguridad de Relevo: la base de datos, los archivos de las conversaciones y las claves, en un solo fichero.
#   ops/backup.sh <carpeta donde dejarla>
# Con pg_dump de la versión de la base o más nuevo, con Relevo en marcha. Sin él, solo la base integrada y con Relevo parado.
set -eu
umask 077

[ $# -eq 1 ] || { echo "Uso: $0 <carpeta donde dejarla>" >&2; exit 2; }
to=$1
data=${RELEVO_DATA_DIR:-.relevo}
stamp=$(date -u +%Y%m%dT%H%M%SZ)
name=relevo-$stamp
mkdir -p "$to"
work=$(mktemp -d "$to/.$name.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
mkdir "$work/$name"

secret() { # el valor de una variable, o el del fichero de su _FILE
  file=$(printenv "$1_FILE" || true)
  if [ -n "$file" ]; then cat "$file"; else printenv "$1" || true; fi
}

dump() { # host puerto base usuario
  pg_dump -h "$1" -p "$2" -U "$4" --no-password -Fc -f "$work/$name/relevo.dump" "$3"
}

if [ -n "${RELEVO_DB_URL:-}" ]; then
  rest=${RELEVO_DB_URL#jdbc:postgresql://}
  place=${rest%%/*}
  base=${rest#*/}
  base=${base%%\?*}
  host=${place%%:*}
  port=5432
  case $place in *:*) port=${place##*:} ;; esac
  PGPASSWORD=$(secret RELEVO_DB_PASSWORD)
  export PGPASSWORD
  dump "$host" "$port" "$base" "${RELEVO_DB_USER:-relevo}"
elif [ -f "$data/postgres/postmaster.pid" ]; then
  PGPASSWORD=$(cat "$data/database-password")
  export PGPASSWORD
  dump 127.0.0.1 "$(sed -n 4p "$data/postgres/postmaster.pid")" relevo relevo || {
    echo "La base integrada está en marcha y este pg_dump no puede con ella: pare Relevo y repita." >&2
    exit 1
  }
elif [ -f "$data/postgres/PG_VERSION" ]; then
  cp -Rp "$data/postgres" "$work/$name/postgres"
  [ ! -f "$data/home" ] || cp -p "$data/home" "$work/$name/home"
else
  echo "No hay nada que copiar: ni RELEVO_DB_URL ni $data/postgres." >&2
  exit 1
fi

for file in api-token admin-password database-password demo-password ltpa-keys-password secrets-key; do
  [ ! -f "$data/$file" ] || cp -p "$data/$file" "$work/$name/$file"
done
key=$(secret RELEVO_SECRETS_KEY)
[ -z "$key" ] || printf %s "$key" > "$work/$name/secrets-key"
media=${RELEVO_MEDIA_DIR:-media}
case $media in /*) ;; *) media=$data/$media ;; esac
[ ! -d "$media" ] || cp -Rp "$media" "$work/$name/media"

tar -czf "$work/$name.tar.gz" -C "$work" "$name"
tar -tzf "$work/$name.tar.gz" > /dev/null
mv "$work/$name.tar.gz" "$to/$name.tar.gz"
echo "$to/$name.tar.gz"

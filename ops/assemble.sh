#!/bin/sh
# Junta en una carpeta lo que hace falta para correr Relevo sin Maven ni las fuentes: servidor, lanzador y reglas. De ella sale la imagen.
#   ops/assemble.sh [carpeta]        (target/image, si no se dice)
#   docker build -f ops/Containerfile -t relevo target/image
# MVN dice con qué se construye: «mvn», si no se dice otra cosa.
set -eu
project=$(cd "$(dirname "$0")/.." && pwd)
image=${1:-$project/target/image}
rm -rf "$image"
mkdir -p "$image/lib"
image=$(cd "$image" && pwd)
cd "$project"
${MVN:-mvn} -q package -DskipTests ${MAVEN_MORE:-}
${MVN:-mvn} -q package dependency:copy-dependencies -pl launcher -am -DskipTests -Dconsole.skip=true -DincludeScope=runtime \
  -DoutputDirectory="$image/lib" ${MAVEN_MORE:-}
cp launcher/target/launcher.jar "$image/lib/"
cp -R liberty/target/wlp "$image/wlp"
rm -rf "$image/wlp/usr/servers/relevo/workarea" "$image/wlp/usr/servers/relevo/logs"
cp -R rules "$image/rules"
rm -rf "$image/rules/runner" "$image/rules/target"
cp ops/Containerfile "$image/Containerfile"
echo "$image"

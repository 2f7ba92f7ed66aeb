#!/bin/sh
# untilPipeCloses.sh <signal> <program> [arguments]
# Becomes the given program, and leaves a watcher behind that ends it when the pipe on stdin closes:
# the pipe's other end is the supervisor, so the program dies with it even after kill -9.
signal=$1
shift
exec 3<&0
( read -r _ <&3; kill -s "$signal" $$ 2>/dev/null ) &
exec "$@" </dev/null 3<&-

#!/bin/sh
# An example of a university's student system: lists what waits for a decision, reads each application, and approves
# those whose registration numbers stand in a file. Needs curl and jq.
#
#   DLSEI=https://dlsei.example DLSEI_KEY=... sh api-client.sh list
#   DLSEI=https://dlsei.example DLSEI_KEY=... sh api-client.sh approve registered.txt
set -eu

call() { # path, and what else curl needs
  path=$1
  shift
  # The key goes by a file, so that no list of processes shows it; a busy server is asked again, later.
  printf 'header = "Authorization: Bearer %s"\n' "$DLSEI_KEY" |
    curl --config - --silent --show-error --fail-with-body --retry 5 --retry-connrefused "$@" "$DLSEI/api/v1$path"
}

each_to_decide() { # every page of the queue, a number a line
  page=1
  while :; do
    answer=$(call "/applications?view=TO_DECIDE&size=50&page=$page")
    printf '%s' "$answer" | jq -r '.items[].number'
    [ "$(printf '%s' "$answer" | jq -r .more)" = true ] || break
    page=$((page + 1))
  done
}

list() {
  call "/applications?view=TO_DECIDE" | jq -r '.items[] | [.number, .submittedAt, .name, .department] | @tsv'
}

approve() { # file of registration numbers, one a line
  for number in $(each_to_decide); do
    application=$(call "/applications/$number")
    registration=$(printf '%s' "$application" | jq -r '.form.registrationNumber')
    if grep -qxF "$registration" "$1"; then
      order=$(printf '%s' "$application" | jq -c '{act: "APPROVE", version: .version}')
      # The same key for the same decision: sent again after a lost answer, it is carried out once.
      printf '%s\t' "$number"
      call "/applications/$number/decisions" --json "$order" \
        --header "Idempotency-Key: approve-$number-$(printf '%s' "$application" | jq -r .version)" | jq -r .outcome
    fi
  done
}

"$@"

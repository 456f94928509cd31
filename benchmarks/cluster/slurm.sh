#!/usr/bin/env bash
# A Slurm of two nodes on this machine, for proving that an array of shares survives the death of a node.
#   slurm.sh install          installs slurm-wlm and munge (Debian; needs root)
#   slurm.sh start FOLDER     starts munged, slurmctld and two slurmd; everything they keep is under FOLDER, everything listens on loopback
#   slurm.sh stop FOLDER      stops what start started
#   slurm.sh prove FOLDER BULLETIN INPUT   runs INPUT as an array, kills a node amid the run, merges, compares with a run in one process
set -euo pipefail

install() {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge
}

configure() { # FOLDER
  mkdir -p "$1"/{munge,state,log,spool0,spool1,run}
  # munged wants a key and a socket that nobody else can change, below folders that nobody else can write to.
  chmod 700 "$1/munge" && chmod 755 "$1/run" "$1"
  [ -f "$1/munge/key" ] || { head -c 1024 /dev/urandom >"$1/munge/key"; chmod 400 "$1/munge/key"; }
  cat >"$1/slurm.conf" <<CONF
ClusterName=bulletin
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=16817
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AuthType=auth/munge
AuthInfo=socket=$1/run/munge.socket
CryptoType=crypto/munge
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
StateSaveLocation=$1/state
SlurmdSpoolDir=$1/spool%n
SlurmctldPidFile=$1/run/slurmctld.pid
SlurmdPidFile=$1/run/slurmd-%n.pid
SlurmctldLogFile=$1/log/slurmctld.log
SlurmdLogFile=$1/log/slurmd-%n.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
SlurmdTimeout=10
SlurmctldTimeout=10
InactiveLimit=0
KillWait=2
MinJobAge=3600
JobRequeue=1
RequeueExit=137
NodeName=n0 NodeHostname=localhost NodeAddr=127.0.0.1 Port=16818 CPUs=1 RealMemory=1000 State=UNKNOWN
NodeName=n1 NodeHostname=localhost NodeAddr=127.0.0.1 Port=16819 CPUs=1 RealMemory=1000 State=UNKNOWN
PartitionName=all Nodes=n0,n1 Default=YES MaxTime=INFINITE State=UP
CONF
  mkdir -p "$1"/spooln0 "$1"/spooln1
}

start() { # FOLDER
  configure "$1"
  export SLURM_CONF="$1/slurm.conf"
  munged --key-file="$1/munge/key" --socket="$1/run/munge.socket" --pid-file="$1/run/munged.pid" --log-file="$1/log/munged.log" --seed-file="$1/munge/seed" --force
  slurmctld -f "$SLURM_CONF" -c
  start_node "$1" n0
  start_node "$1" n1
  for _ in $(seq 30); do [ "$(sinfo -h -t idle -o %D)" = 2 ] && break; sleep 1; done
  sinfo
}

start_node() { slurmd -f "$1/slurm.conf" -N "$2" -n 0 2>/dev/null || slurmd -f "$1/slurm.conf" -N "$2"; } # FOLDER NODE

stop() { # FOLDER
  for name in slurmd-n0 slurmd-n1 slurmctld munged; do
    [ -f "$1/run/$name.pid" ] && kill "$(cat "$1/run/$name.pid")" 2>/dev/null || true
  done
}

# A node dies: its daemon and everything that runs under it, at once.
kill_node() { # FOLDER NODE
  local victims=() process parent
  for process in /proc/[0-9]*; do
    grep -qsz "^SLURMD_NODENAME=$2\$" "$process/environ" || continue
    victims+=("${process#/proc/}")
    parent=$(sed -n 's/^PPid:[[:space:]]*//p' "$process/status" 2>/dev/null || true)
    [ "$(cat "/proc/$parent/comm" 2>/dev/null)" = slurmstepd ] && victims+=("$parent")
  done
  kill -9 "$(cat "$1/run/slurmd-$2.pid")" "${victims[@]}" 2>/dev/null || true
}

prove() { # FOLDER BULLETIN INPUT
  export SLURM_CONF="$1/slurm.conf"
  local shares=8 options=(--shard-size 1M --format jsonl --format parquet)
  echo "== one process"
  "$2" archive "$3" -o "$1/single" "${options[@]}" 2>&1 | tail -n 1
  cat >"$1/array.sbatch" <<JOB
#!/bin/bash
#SBATCH --job-name=bulletins --array=0-$((shares - 1)) --ntasks=1 --requeue --open-mode=append --output=$1/log/share-%a.log
echo "share \$SLURM_ARRAY_TASK_ID on \$SLURMD_NODENAME, start \${SLURM_RESTART_COUNT:-0}"
"$2" archive "$3" -o "$1/array" ${options[*]} --jobs 1 --shard "\$SLURM_ARRAY_TASK_ID/$shares"
status=\$?
# 1 says that some entries gave no issue; they are in the records, and trying again would not help.
[ \$status -eq 1 ] && exit 0
exit \$status
JOB
  echo "== an array of $shares shares on two nodes, of which one dies"
  local job
  job=$(sbatch --parsable "$1/array.sbatch")
  until [ "$(find "$1/array/shards" -name '*.json' 2>/dev/null | wc -l)" -ge 4 ]; do sleep 0.2; done
  squeue -h -o '%K on %N %T' | sort
  kill_node "$1" n1
  echo "killed n1 with $(find "$1/array/shards" -name '*.json' | wc -l) shards written"
  sleep 15
  sinfo -h -o '%N %T'
  rm -f "$1/run/slurmd-n1.pid"
  start_node "$1" n1
  for _ in $(seq 600); do [ -z "$(squeue -h -j "$job")" ] && break; sleep 1; done
  squeue -h -j "$job"
  cat "$1"/log/share-*.log
  echo "== merge and compare"
  "$2" archive --merge -o "$1/array"
  diff -r "$1/single" "$1/array" && echo "identical: $(find "$1/array" -type f | wc -l) files"
}

case ${1:-} in
  install) install ;;
  start) start "$(realpath -m "$2")" ;;
  stop) stop "$(realpath -m "$2")" ;;
  prove) prove "$(realpath -m "$2")" "$(realpath "$3")" "$(realpath "$4")" ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

/**
 * How the servers of a local stack run on the JVM: the quick compiler and collector only. They live for minutes beside a
 * dozen other processes, and the thorough ones would take more from these than they give back.
 */
export const LOCAL_JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

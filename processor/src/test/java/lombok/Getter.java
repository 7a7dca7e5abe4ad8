package lombok;

/** Stands for Lombok's own, where Lombok has not run. */
public @interface Getter {}

/** Makers and other companies known by several names; lines as in the table of news agencies. */
export const companyTable = `
volkswagen | Volkswagen; =VW; =Volkswagen AG
audi | Audi; =Audi AG
bmw | BMW; =BMW Group; =BMW AG
mercedes-benz | Mercedes-Benz
porsche | Porsche; =Porsche AG
skoda | Škoda; =Škoda Auto
opel | Opel; =Opel Automobile GmbH
toyota | Toyota
honda | Honda; ホンダ; 本田技研工業
nissan | Nissan
hyundai | Hyundai; 현대차; 현대자동차; Genesis
kia | Kia; 기아
mazda | Mazda; マツダ
subaru | Subaru; スバル
mitsubishi | Mitsubishi; 三菱自動車
byd | BYD; 比亚迪
apple | Apple
microsoft | Microsoft; 微软; 마이크로소프트
samsung | Samsung
lg | ?LG
huawei | Huawei; 华为; 화웨이; Honor
xiaomi | Xiaomi; 小米; 샤오미
tsmc | TSMC; 台积电; 台積電
sony | Sony; ソニー; 소니
gazprom | Gazprom; Газпром; ПАО «Газпром»
rosneft | Rosneft; Роснефть
rosatom | Rosatom; Росатом
aeroflot | Aeroflot; Аэрофлот
nio | NIO; 蔚来
geely | Geely; 吉利
`;
